### Words of the terminal alone, in Arabic. No direction marks here: a terminal may show them as dirt.

window-no-home = لا يمكن فتح النافذة: ليس لهذه الجلسة مجلد رئيسي.
window-no-page = لا يمكن فتح النافذة: لم يبدأ عرض الويب في النظام. «mail-setup» هو المعالج نفسه في نافذة طرفية.

## Bad usage: one line that says what to type instead. Nothing typed is repeated.

usage-extra-argument = هناك وسيط زائد. إن كان كلمة مرور: فكلمات المرور تُكتب حين تُطلب أو تُعطى بالخيار --password-stdin، وهذه صارت الآن في سجلّ أوامر الصدفة لديك.
terminal-help-english = هذه المساعدة بالإنجليزية وحدها. وكل ما عداها يقوله mail-setup بلغتك.
usage-unknown-option = لا يوجد هنا الخيار { $option }. الأمر نفسه مع --help يسرد الخيارات. إن تبعته كلمة مرور: فكلمات المرور تُكتب حين تُطلب أو تُعطى بالخيار --password-stdin.
usage-unknown-command = لا يوجد أمر كهذا. «mail-setup --help» يسرد الأوامر.
usage-missing-argument = ينقص شيء. الأمر نفسه مع --help يعرض ما يوضع هناك.
usage-missing-named = ينقص هذا: { $missing }. الأمر نفسه مع --help يعرض ما يوضع هناك.
usage-conflict = لا تجتمع هذه الخيارات معًا. الأمر نفسه مع --help يشرحها.
usage-bad-value = لا يمكن استخدام إحدى القيم. الأمر نفسه مع --help يعرض ما يوضع هناك.
usage-bad-option-value = لا يمكن استخدام قيمة { $option }. الأمر نفسه مع --help يعرض ما يوضع هناك.
usage-option-value-known = ليست لـ { $option } قيمة كهذه. المعروف: { $known }.
usage-value-known = لا توجد قيمة كهذه. المعروف: { $known }.
usage-unknown-language = لا توجد نصوص بهذه اللغة. المعروف مع --lang هو: { $known }.
usage-server = قيمة { $option } مضيف ثم نقطتان ثم منفذ: mail.example.org:465 وبعده :tls أو :starttls عند الحاجة؛ ويوضع عنوان IPv6 بين قوسين معقوفين.
usage-servers-unknown = خوادم هذا العنوان غير معروفة. اذكر الاثنين: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-meant = خوادم هذا العنوان غير معروفة. هل تقصد { $meant }؟ وإلا فاذكر الاثنين: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-offline = تعذّر سؤال أحد عن خوادم هذا العنوان. تأكد من أن هذا الكمبيوتر متصل بالإنترنت، أو اذكر الاثنين: --smtp HOST:PORT --imap HOST:PORT.
usage-servers-unconfirmed = لا يقول إن { $smtp } و{ $imap } خادما هذا العنوان إلا DNS، وهذا يمكن تزويره. إن كانا خادمي مزوّدك فاذكرهما: { $options }.
usage-user = لا يمكن إرسال اسم المستخدم هذا: هو فارغ، أو طويل جدًا، أو فيه محارف تحكّم أو محارف لا تُرى.
usage-ca-file = لا يمكن قراءة { $file } على أنه شهادات. يريد --ca-file ملف PEM («-----BEGIN CERTIFICATE-----»).
usage-wizard-json = المعالج يخاطب الناس. للحصول على JSON اذكر أمرًا؛ «mail-setup --help» يسرد الأوامر.
usage-clear-unconfirmed = لم يُمسح شيء: لا أحد هنا ليؤكّد المسح. انظر بالأمر «keychain scan»، ثم أضف --yes.
usage-format = لا توجد صيغة كهذه. المعروف: { $known }.
usage-export-file = لا يمكن قراءة { $file } أو الكتابة فيه. اذكر ملفًا آخر في مجلد موجود وتملكه.
usage-man-folder = لا يمكن الكتابة في { $folder }. اذكر مجلدًا تملكه.
usage-mood = لا توجد قصة كهذه. المعروف: { $known }.
usage-password-empty = لم تُعطَ كلمة مرور. اكتبها حين تُطلب، أو أعطها سطرًا أول في الدخل القياسي مع --password-stdin.
usage-password-line-break = في كلمة المرور هذه نهاية سطر أو NUL؛ ولا يقبل ذلك أي خادم بريد. انسخها مرة أخرى.
usage-password-too-long = كلمة المرور هذه أطول من 1024 بايتًا؛ ولا يقبل ذلك أي خادم بريد. انسخها مرة أخرى.
usage-password-not-text = كلمة المرور هذه ليست نصًا (UTF-8). انسخها مرة أخرى.

## Common

terminal-cancelled = أُلغي. لم يتغيّر شيء.
terminal-no-runtime = لم يعطِ النظام ما يلزم للتشغيل (ملفات أو إشارات). أغلق برامج أخرى ثم أعد المحاولة.
terminal-told = { $title }. { $what } { $do }
terminal-cut-short = توقف العمل وسلسلة المفاتيح مشغولة. ما بدأ يُستكمل في التشغيل التالي أو يعود كما كان؛ لا يضيع شيء.
terminal-no-home = لا يقول النظام أين مجلدك الرئيسي. اضبط HOME ثم أعد المحاولة.
terminal-records-file = لا يمكن قراءة قائمة الحسابات أو كتابتها. تأكد من أن القرص ليس ممتلئًا وأن الكتابة في مجلدك الرئيسي ممكنة، ثم أعد المحاولة.
terminal-records-unreadable = لا يمكن فهم قائمة الحسابات، فتُركت وشأنها. انقل الملف accounts.json إلى مكان آخر وأعدّ الحسابات من جديد.
terminal-window-is-open = أُزيلت الحسابات، لكن النافذة لا تزال مفتوحة. أغلقها ثم اكتب هذا الأمر من جديد، فيُزال أيضًا ما تحتفظ به لنفسها.
terminal-not-text = لم يكن ذلك نصًا (UTF-8). اكتبه من جديد.
terminal-unknown-choice = ليس هذا من الخيارات. اكتب ما يسبق واحدًا منها.

## check

terminal-password-prompt = كلمة المرور للعنوان { $address } (لا تُعرض):{ " " }
terminal-password-prompt-smtp = كلمة مرور البريد الصادر للعنوان { $address } (لا تُعرض):{ " " }
terminal-password-prompt-imap = كلمة مرور البريد الوارد للعنوان { $address } (لا تُعرض):{ " " }
terminal-progress-smtp = البريد الصادر: { $stage }
terminal-progress-imap = البريد الوارد: { $stage }
terminal-paused = رُفضت على التوالي كلمات مرور كثيرة للعنوان { $address }. لا يُرسل شيء قبل مرور { $time } دقيقة، كي لا يُقفل الحساب. استغلّ هذا الوقت لتتأكد أي كلمة مرور هي.
terminal-check-right = كلمة المرور للعنوان { $address } تعمل للبريد الصادر وللبريد الوارد.
terminal-check-access = هذه شبكة { $access }، وخادم البريد لديها يستجيب هنا. إن كان لك صندوق بريد هناك فيمكنك الإرسال عبره: ‎--smtp { $server } --smtp-user NAME --two-passwords
terminal-smtp-passed = البريد الصادر، { $host }:{ $port }: تم تسجيل الدخول.
terminal-smtp-failed = البريد الصادر، { $host }:{ $port }: لم يتم تسجيل الدخول.
terminal-smtp-skipped = البريد الصادر، { $host }:{ $port }: لم يُجرَّب.
terminal-imap-passed = البريد الوارد، { $host }:{ $port }: تم تسجيل الدخول.
terminal-imap-failed = البريد الوارد، { $host }:{ $port }: لم يتم تسجيل الدخول.
terminal-imap-unopened = البريد الوارد، { $host }:{ $port }: تم تسجيل الدخول، لكن صندوق البريد لم يُفتح.
terminal-imap-skipped = البريد الوارد، { $host }:{ $port }: لم يُجرَّب، كي لا يُقفل الحساب.
terminal-sent-inbox = أُرسلت رسالة إلى { $address }، ووصلت إلى صندوق الوارد بعد { $seconds } ث.
terminal-sent-junk = أُرسلت رسالة إلى { $address }، ووصلت بعد { $seconds } ث إلى البريد غير المرغوب فيه: في «{ $folder }».
terminal-sent-all-mail = أُرسلت رسالة إلى { $address }، ووصلت بعد { $seconds } ث: في «{ $folder }». قد يبعدها مرشّح عن صندوق الوارد.
terminal-sent-lost = أُرسلت رسالة إلى { $address }.
terminal-sent-not = لم تُرسل الرسالة إلى { $address }.
terminal-sent-unseen = أُرسلت رسالة إلى { $address }. ولم يُرَ هل وصلت.
terminal-sent-unproven = لم تُرسَل أي رسالة: لا تُرسَل إلا بعد أن يقبل الخادمان كلمة المرور.
terminal-sent-cancelled = سُلّمت الرسالة إلى { $address } قبل أن توقف. وقد تصل لاحقًا.
terminal-said = { "  " }قال الخادم: «{ $said }»
terminal-stage-took = { "  " }✓ { $stage } ({ $ms } م.ث)

## discover

terminal-discover-provider = المزوّد: { $provider }
terminal-discover-smtp = البريد الصادر: { $host }:{ $port } ({ $security })، اسم المستخدم { $user }. { $source }
terminal-discover-imap = البريد الوارد: { $host }:{ $port } ({ $security })، اسم المستخدم { $user }. { $source }
terminal-discover-unconfirmed = لا يذكره إلا DNS: تأكد من أنه خادم مزوّدك قبل أن تكتب كلمة مرور.
terminal-discover-none = لم يُعثر على خوادم بريد للنطاق { $domain }. تجدها في صفحات مساعدة مزوّدك تحت «IMAP» و«SMTP».
terminal-discover-filtered = يرشّح { $found } بريد { $domain } قبل وصوله، لذا لا يظهر من هنا من يحفظه. اسأل من يتولى أمر { $domain } عن الخوادم («IMAP» و«SMTP»).
terminal-discover-no-domain = لا يوجد نطاق باسم { $domain }. ابحث عن خطأ كتابة في العنوان.
terminal-discover-offline = تعذّر سؤال أحد عن { $domain }. تأكد من أن هذا الكمبيوتر متصل بالإنترنت، ثم أعد المحاولة.
terminal-discover-tried = { $source }: { $outcome } ({ $ms } م.ث)

## The wizard

terminal-step = الخطوة { $at } من { $of }
terminal-ask = { $what } ({ $keys }):{ " " }
terminal-ask-with = { $what } [{ $entered }]
terminal-ask-or-number = { $what }، أو رقم مما سبق
terminal-ask-choice = اختيارك
terminal-ask-password = كلمة مرور التطبيق (لا تُعرض في أثناء الكتابة)
terminal-ask-password-mailbox = كلمة مرور صندوق بريدك (لا تُعرض في أثناء الكتابة)
terminal-ask-password-either = كلمة مرور التطبيق أو صندوق بريدك (لا تُعرض في أثناء الكتابة)
terminal-ask-password-ownPassword = كلمة مرور البريد الصادر (لا تُعرض في أثناء الكتابة)
terminal-ask-password-otherServer = كلمة مرور الخادم الآخر (لا تُعرض في أثناء الكتابة)
terminal-ask-password-incoming = كلمة مرور البريد الوارد (لا تُعرض في أثناء الكتابة)
terminal-ask-certificate = مسار ملف الشهادة
terminal-file-unreadable = لا يوجد في هذا المسار ملف يمكن قراءته. اكتب المسار كاملًا، أو أفلت الملف على نافذة الطرفية.
terminal-app-password-name = اسم لها: { $name }
terminal-key-enter = Enter: { $label }
terminal-key-back = b: رجوع
terminal-key-home = h: البدء من جديد
terminal-key-quit = q: خروج
terminal-stage-done = { "  " }✓ { $stage }
terminal-stage-failed = { "  " }✗ { $stage }
terminal-servers-how = يُكتب الخادم هكذا: host:port:tls أو host:port:starttls. والمفتاح Enter يُبقي ما بين القوسين المعقوفين.
terminal-field-place = { $server }
terminal-field-user = { $server }، اسم المستخدم
terminal-server = { $server }: { $host }، المنفذ { $port }، { $security }، اسم المستخدم { $user }
terminal-items-how = اكتب رقم العنصر لاختياره أو لتركه: [x] يُمسح، [ ] يُترك.
terminal-items-how-replace = [n] يحصل على كلمة المرور الجديدة. اكتب رقمه مرة لمسحه بدلًا من ذلك، ومرتين لتركه.
terminal-entry = { $what }: { $about }
terminal-stop-waiting = المفتاحان Ctrl-C يوقفان الانتظار.

## keychain

terminal-use-any = للبريد الصادر والوارد
terminal-item = { $program }: { $server }، { $user }، { $use }
terminal-item-detail = { $match }؛ آخر تغيير: { $modified }؛ { $undo }. { $why }
terminal-item-id = المعرّف: { $id }
# The program compares what is typed with this word; it stays in Latin letters, for a terminal whose keyboard has no Arabic.
terminal-clear-word = clear
terminal-clear-confirm = { $count ->
    [zero] اكتب «{ $word }» للمتابعة:{ " " }
    [one] اكتب «{ $word }» لنسخ هذا العنصر احتياطيًا ثم مسحه:{ " " }
    [two] اكتب «{ $word }» لنسخ هذين العنصرين احتياطيًا ثم مسحهما:{ " " }
    [few] اكتب «{ $word }» لنسخ هذه العناصر احتياطيًا ثم مسحها، وعددها { $count }:{ " " }
    [many] اكتب «{ $word }» لنسخ هذه العناصر احتياطيًا ثم مسحها، وعددها { $count }:{ " " }
   *[other] اكتب «{ $word }» لنسخ هذه العناصر احتياطيًا ثم مسحها، وعددها { $count }:{ " " }
}
terminal-cleared-count = { $count ->
    [zero] لم يُمسح أي عنصر.
    [one] مُسح عنصر واحد.
    [two] مُسح عنصران.
    [few] مُسحت { $count } عناصر.
    [many] مُسح { $count } عنصرًا.
   *[other] مُسح { $count } عنصر.
}
terminal-missing = تبحث برامج هنا عن كلمة مرور ولا تجدها:
terminal-missing-how = لوضعها هناك: mail-setup keychain put { $address }
terminal-any-address = ADDRESS
list-next = { $list } و{ $next }
list-last = { $list } و{ $last }
    .before-i = { $list } و{ $last }
terminal-other-programs = في برنامج آخر أو هاتف أو طابعة: «mail-setup programs» يقول أين توضع هناك. المعروف: { $names }.
usage-program = لا يوجد برنامج باسم «{ $program }». «mail-setup programs» يسرد الرموز.
terminal-put-count = { $count ->
    [zero] لا يبحث أي برنامج عن كلمة مرور ليست لديه.
    [one] في عنصر واحد كلمة المرور التي اختُبرت:
    [two] في عنصرين كلمة المرور التي اختُبرت:
    [few] في { $count } عناصر كلمة المرور التي اختُبرت:
    [many] في { $count } عنصرًا كلمة المرور التي اختُبرت:
   *[other] في { $count } عنصر كلمة المرور التي اختُبرت:
}
terminal-put-undo = للتراجع عن هذا: mail-setup keychain undo { $run }
terminal-cleared-undo = لاسترجاع ما مُسح: mail-setup keychain undo { $run }
terminal-kept = { $item }: { $why }
terminal-nothing-to-undo = لا شيء يمكن استرجاعه. «mail-setup keychain backups» يسرد ما يمكن استرجاعه.
terminal-no-backups = لا شيء يمكن استرجاعه.
terminal-backup = { $run }: { $what }، { $until }
terminal-discarded = حُذفت هذه النسخة الاحتياطية نهائيًا.

## Accounts

terminal-no-accounts = لم يُعدّ أي حساب بعد. «mail-setup» يعدّ حسابًا.
terminal-account = { $address } ({ $worked })
terminal-account-certificate = { "  " }الشهادة التي اخترتها لخوادمه على هذا الكمبيوتر: { $fingerprint }… (SHA-256)
terminal-account-removed = أُزيل { $address }، ولم تعد كلمات مروره في سلسلة المفاتيح.
terminal-accounts-removed =
    { $count ->
        [zero] لم يكن هنا أي حساب مُعدّ.
        [one] أُزيل حساب واحد، ولم تعد كلمات مروره في سلسلة المفاتيح.
        [two] أُزيل حسابان، ولم تعد كلمات مرورهما في سلسلة المفاتيح.
        [few] أُزيلت { $count } حسابات، ولم تعد كلمات مرورها في سلسلة المفاتيح.
        [many] أُزيل { $count } حسابًا، ولم تعد كلمات مرورها في سلسلة المفاتيح.
       *[other] أُزيل { $count } حساب، ولم تعد كلمات مرورها في سلسلة المفاتيح.
    }
terminal-files-removed = لم يعد هذا البرنامج يحتفظ بأي ملف على هذا الكمبيوتر.
terminal-backups-stay = ما مُسح من كلمات مرور البرامج الأخرى لا يزال استرجاعه ممكنًا. «mail-setup keychain backups» يسرده ويحذفه.
terminal-not-set-up = لم يُعدّ { $address } هنا. «mail-setup accounts» يسرد ما أُعدّ.
terminal-unused-next = اختر الحساب في «mail-setup». إن كان { $host } هو الخادم الصحيح فأدخل كلمة المرور هناك. وإلا فصحّح الخوادم.
terminal-not-stored = لا توجد في سلسلة المفاتيح كلمة مرور للعنوان { $address } لخوادم هذا الحساب. أعدّه من جديد بالأمر «mail-setup».
terminal-watch-on = تُختبر الحسابات مرة في اليوم. وإن رُفض حساب ظهر إشعار.
terminal-watch-next-sign-in = أُعدّ الاختبار اليومي. يبدأ عند تسجيل دخولك التالي إلى هذا الكمبيوتر.
terminal-watch-network = بعد تغيّر الشبكة تُختبر الحسابات التي تعذّر الوصول إليها أو التي لم تُختبر منذ { $hours ->
    [zero] قليل.
    [one] ساعة واحدة.
    [two] ساعتين.
    [few] { $hours } ساعات.
    [many] { $hours } ساعة.
   *[other] { $hours } ساعة.
}
terminal-watch-daily-alone = تغيّر الشبكة لا يبدأ أي اختبار. يُعدّ الأمر «mail-setup watch enable» ذلك حيث يُخبر النظام بالتغيّر.
terminal-watch-off = الاختبار اليومي متوقف.
terminal-watch-missing = لا يمكن إعداد اختبار يومي هنا: ليس في هذا النظام مجدول مهام يعرفه «mail-setup».
terminal-watch-refused = لم يقبل مجدول المهام في هذا النظام التغيير. أعد المحاولة بعد تسجيل الدخول من جديد.
terminal-watch-misplaced = لا يستطيع مجدول المهام تشغيل هذا البرنامج كل يوم من مكانه الحالي: فهذا المجلد لا يدوم، أو في اسمه محارف لا يقبلها مجدول المهام. ثبّت البرنامج، أو انقله إلى مجلد دائم («التطبيقات» على أجهزة Mac)، ثم شغّله من هناك.
terminal-watch-file = لا يمكن كتابة ملف من ملفات الاختبار اليومي أو إزالته. تأكد من أن القرص ليس ممتلئًا وأن الكتابة في مجلدك الرئيسي ممكنة، ثم أعد المحاولة.
terminal-watch-another = يجري الآن اختبار آخر. لم يُفعل شيء.
terminal-watch-last = آخر مرة: { $date }
terminal-watch-would-check = سيُختبر { $address }.
terminal-watch-rests = لا يُختبر { $address } حاليًا: رُفضت كلمة مروره. يُنشئ «mail-setup» معك كلمة مرور جديدة.
terminal-watch-recent = يُترك { $address } كما هو: جرى آخر اختبار له قبل أقل من { $hours ->
    [zero] ساعة.
    [one] ساعة واحدة.
    [two] ساعتين.
    [few] { $hours } ساعات.
    [many] { $hours } ساعة.
   *[other] { $hours } ساعة.
}
terminal-watch-unconfirmed = رُفض { $address } في اختبار واحد. يظهر إشعار إذا رُفض من جديد بعد ما لا يقل عن { $minutes ->
    [zero] { $minutes } دقيقة.
    [one] دقيقة واحدة.
    [two] دقيقتين.
    [few] { $minutes } دقائق.
    [many] { $minutes } دقيقة.
   *[other] { $minutes } دقيقة.
}
terminal-watch-would-tell = سيظهر إشعار عن { $address }.
terminal-watch-told = ظهر إشعار.
terminal-watch-nobody-shows = لا أحد يعرض الإشعارات هنا: ليس لهذه الجلسة سطح مكتب.

## password --copy

terminal-copied = { $seconds ->
    [zero] كلمة المرور للعنوان { $address } في الحافظة الآن. الصقها؛ والمفتاحان Ctrl-C يزيلانها فورًا.
    [one] كلمة المرور للعنوان { $address } في الحافظة مدة ثانية واحدة. الصقها؛ والمفتاحان Ctrl-C يزيلانها فورًا.
    [two] كلمة المرور للعنوان { $address } في الحافظة مدة ثانيتين. الصقها؛ والمفتاحان Ctrl-C يزيلانها فورًا.
    [few] كلمة المرور للعنوان { $address } في الحافظة مدة { $seconds } ثوانٍ. الصقها؛ والمفتاحان Ctrl-C يزيلانها فورًا.
    [many] كلمة المرور للعنوان { $address } في الحافظة مدة { $seconds } ثانية. الصقها؛ والمفتاحان Ctrl-C يزيلانها فورًا.
   *[other] كلمة المرور للعنوان { $address } في الحافظة مدة { $seconds } ثانية. الصقها؛ والمفتاحان Ctrl-C يزيلانها فورًا.
}
terminal-copy-over = أُزيلت من الحافظة، إلا إذا نُسخ شيء آخر بعدها: فهو باقٍ هناك. إن كان برنامج هنا يحفظ سجلّ الحافظة فقد تبقى فيه: احذفها من هناك أيضًا.
terminal-no-clipboard = ليس لهذه الجلسة حافظة. دون «--copy» تُعرض كلمة المرور للعنوان { $address }.
terminal-clipboard-refused = لا يمكن استخدام الحافظة الآن: يشغلها برنامج آخر. أعد المحاولة.

## man

terminal-man-written = { $count ->
    [zero] لم تُكتب أي صفحة دليل في { $folder }.
    [one] كُتبت صفحة دليل واحدة في { $folder }.
    [two] كُتبت صفحتا دليل في { $folder }.
    [few] كُتبت { $count } صفحات دليل في { $folder }.
    [many] كُتبت { $count } صفحة دليل في { $folder }.
   *[other] كُتبت { $count } صفحة دليل في { $folder }.
}

## export

terminal-export-place = مكان هذا: { $file }.
terminal-export-written = كُتب في { $file }.
terminal-export-would-write = سيُكتب { $file } وفيه هذا:
terminal-export-there = هذا موجود في { $file } أصلًا. لم يتغيّر شيء.
terminal-export-beside = الملف { $taken } موجود ويبقى كما هو. كُتب بجانبه: { $file }.
terminal-export-would-write-beside = الملف { $taken } موجود وسيبقى كما هو. سيُكتب هذا بجانبه: { $file }.
terminal-export-add = أضف إليه هذه السطور (بلا العلامات التي في أولها)، أو دع «patch» يفعل ذلك:

## settings

terminal-settings-autoconfig-address = يجوز أن يعرف مزوّدك عنوانك كاملًا حين يُطلب ملف الخوادم الخاص به.
terminal-settings-autoconfig-domain = لا يعرف مزوّدك من عنوانك إلا النطاق حين يُطلب ملف الخوادم الخاص به.
terminal-settings-network-pages-on = عندما يتعذّر الوصول إلى خادم، تُطلب صفحتان من Mozilla وApple لمعرفة ما إذا كانت للشبكة صفحة تسجيل دخول.
terminal-settings-network-pages-off = عندما يتعذّر الوصول إلى خادم، لا تُطلب أي صفحة. وعندئذ قد لا تُلاحَظ صفحة تسجيل الدخول إلى الشبكة.
terminal-settings-file = لا يمكن كتابة الإعداد أو إزالته. تأكد من أن القرص ليس ممتلئًا وأن الكتابة في مجلدك الرئيسي ممكنة، ثم أعد المحاولة.

## practice

terminal-practice-address = العنوان: { $value }
terminal-practice-smtp = البريد الصادر: { $value }
terminal-practice-imap = البريد الوارد: { $value }
terminal-practice-ca-file = الشهادة: { $value }
terminal-practice-password = كلمة مرور التطبيق: { $value }
terminal-practice-account-password = كلمة مرور الحساب: { $value }
terminal-practice-end = يعمل حتى تضغط Ctrl-C.
terminal-no-practice = تعذّر تشغيل المزوّد التجريبي: لم يعطِ النظام منفذًا على 127.0.0.1. أغلق برامج أخرى ثم أعد المحاولة.
terminal-no-temporary-folder = تعذّرت كتابة الشهادة في المجلد المؤقت. تأكد من أن القرص ليس ممتلئًا، ثم أعد المحاولة.

## diagnose

terminal-diagnose-seen = ما لوحظ:
usage-probe = يأخذ --probe هذا: http://HOST/PATH=EXPECTED؛ والمتوقع حالة مثل 204، أو ما تبدأ به الصفحة.
terminal-records-damaged = كانت قائمة الحسابات تالفة. تُحفظ باسم { $file } في المجلد mail-setup-wizard بين بيانات برامجك، وتبدأ قائمة جديدة. ليست فيها كلمات مرور.
terminal-records-later = كتب الملف { $file } إصدار أحدث من هذا البرنامج، لذلك تُرك كما هو. استخدم الإصدار الأحدث.
terminal-decimal-mark = .
terminal-day = { $day } { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[other] ديسمبر
    } { $year }
