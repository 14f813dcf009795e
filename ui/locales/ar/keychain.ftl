### Words about the keychain in Arabic, for the window and for the terminal alike. Left-to-right marks (U+200E): see wizard.ftl.

## Why the keychain did not do what was asked

keychain-missing =
    .title = لم يُعثر على سلسلة مفاتيح
    .what = { $keychain ->
        [windows] لا يفتح Windows أداة «إدارة بيانات الاعتماد» إلا حيث سجّلت الدخول بكلمة مرورك، وليس مثلًا عبر ssh.
        [macos] ليس في macOS سلسلة مفاتيح يحفظ فيها كلمة مرور: إما لا توجد أي سلسلة، أو ليست أي منها هي الافتراضية.
       *[other] سلسلة المفاتيح تحفظ كلمات المرور مشفّرة. ولا تعمل أي سلسلة في هذه الجلسة.
    } لذلك لا مكان آمن لكلمة مرورك. وهي لا تُكتب أبدًا في ملف بدلًا من ذلك.
    .do = { $keychain ->
        [windows] سجّل الدخول على هذا الكمبيوتر أو عبر «Remote Desktop» (سطح المكتب البعيد)، وشغّل المعالج هناك.
        [macos] افتح برنامج «الوصول إلى سلسلة المفاتيح» (Keychain Access)، وحدّد السلسلة «login» (تسجيل الدخول)، واجعلها الافتراضية من القائمة «ملف». ثم أعد المحاولة.
        [kde] افتح «إعدادات النظام»، ثم «محفظة كِيدِي» (إن لم تجدها فثبّت «kwalletmanager»). فعّل «تفعيل نظام محفظة كدى الفرعي» و«استخدم “محفظتك” لواجهة خدمة الأسرار»، واخرج من الجلسة وادخل من جديد، ثم حاول مرة أخرى.
        [gnome] ثبّت «gnome-keyring»، واخرج من الجلسة وادخل من جديد ليبدأ تشغيله، ثم حاول مرة أخرى.
       *[other] ثبّت «gnome-keyring»، ثم اخرج من الجلسة وادخل من جديد ليبدأ تشغيله. أو فعّل في إعدادات KeePassXC الخيار «Secret Service Integration»، واختر في إعدادات قاعدة بياناتك المجموعة المراد إتاحتها، واتركها مفتوحة. ثم حاول مرة أخرى.
    } يمكنك اختبار كلمة مرورك دونها.
keychain-locked =
    .title = سلسلة المفاتيح مقفلة
    .what = تُفتح بكلمة مرور خاصة بها، وهي عادةً التي تسجّل الدخول بها. لم يتغيّر شيء.
    .do = { $keychain ->
        [macos] افتح قفلها حين يسأل macOS، أو في برنامج «الوصول إلى سلسلة المفاتيح» (Keychain Access)، ثم أعد المحاولة.
        [kde] افتح قفلها حين تسأل نافذتها، أو في برنامج «مدير محفظتك» (KWalletManager)، ثم أعد المحاولة.
        [gnome] افتح قفلها حين تسأل نافذتها، أو في برنامج «كلمات السرِّ ومفاتيح التعمية»، ثم أعد المحاولة.
       *[other] افتح قفلها حين تسأل نافذتها، أو في برنامجها، ثم أعد المحاولة.
    }
keychain-denied =
    .title = قالت سلسلة المفاتيح: لا
    .what = أُجيب عن سؤالها بالنفي، أو أُغلق السؤال. لم يتغيّر شيء.
    .do = { $keychain ->
        [macos] أعد المحاولة، واختر «السماح» حين يسأل macOS. لا يلزم «السماح دائمًا».
       *[other] أعد المحاولة، واسمح بذلك حين تسأل نافذة سلسلة المفاتيح.
    }
keychain-timedOut =
    .title = لم تردّ سلسلة المفاتيح
    .what = ربما ما زالت تنتظرك في نافذة خاصة بها، لعلّها خلف هذه النافذة، وقد تنجز بعدُ ما طُلب منها. أي عنصر قديم ليس في مكانه موجود في النسخة الاحتياطية: الصفحة الأولى من المعالج تعرض استرجاعه.
    .do = أجب عن سؤالها أو أغلقه، ثم أعد المحاولة.
keychain-cancelled =
    .title = توقفت عن انتظار سلسلة المفاتيح
    .what = ربما ما زال سؤالها على الشاشة، لعلّه خلف هذه النافذة. لن يتغيّر شيء بعد الآن أيًا كان الجواب هناك. وما ليس في مكانه موجود في النسخة الاحتياطية.
    .do = أغلق ذلك السؤال، أو أعد المحاولة وأجب عنه.
keychain-waiting = في انتظار سلسلة المفاتيح. إن سألت في نافذة خاصة بها، لعلّها خلف هذه النافذة، فأجب هناك.
keychain-readBackDiffers =
    .title = لم تحفظها سلسلة المفاتيح صحيحة
    .what = ما أعادته ليس ما حُفظ. أُعيد ما كان موجودًا من قبل.
    .do = أعد المحاولة. إن تكرّر الأمر فاخرج من الجلسة وادخل من جديد، فتبدأ سلسلة المفاتيح من جديد.
keychain-backup =
    .title = تعذّرت كتابة النسخة الاحتياطية أو قراءتها
    .what = لا تُمسح العناصر إلا بعد قراءة نسخة احتياطية منها من جديد. وما ليس في مكانه موجود في تلك النسخة: الصفحة الأولى من المعالج تعرض استرجاعه.
    .do = تأكد من أن القرص ليس ممتلئًا وأن الكتابة في مجلدك الرئيسي ممكنة، ثم أعد المحاولة.
keychain-diskFull =
    .title = القرص ممتلئ
    .what = لا تُغيَّر العناصر إلا بعد وجود نسخة احتياطية منها على القرص، ولا مكان لها. وما ليس في مكانه موجود في نسخة احتياطية أسبق.
    .do = أفسح مكانًا، بإفراغ المهملات مثلًا، ثم أعد المحاولة.
keychain-folderClosed =
    .title = لا يستطيع المعالج كتابة ملفاته
    .what = لا تُغيَّر العناصر إلا بعد وجود نسخة احتياطية منها على القرص. مجلد المعالج في مجلدك الرئيسي يمكن قراءته ولا يمكن الكتابة فيه.
    .do = تأكد من أنك مالك مجلدك الرئيسي وأن القرص ليس محميًا من الكتابة، ثم أعد المحاولة.
keychain-tooLong =
    .title = كلمة المرور أطول من أن تُحفظ
    .what = هي أطول مما تقبله سلاسل المفاتيح. لم يتغيّر شيء.
    .do = أدخل كلمة مرور التطبيق وحدها، بلا شيء نُسخ معها.
keychain-failed =
    .title = حدث خلل في سلسلة المفاتيح
    .what = توقفت في منتصف عملها. لم يضع أي عنصر: كل منها في مكانه أو في النسخة الاحتياطية.
    .do = أعد المحاولة. إن تكرّر الأمر فاخرج من الجلسة وادخل من جديد، فتبدأ سلسلة المفاتيح من جديد.

## Whose entry it is

program-aerc = aerc
program-balsa = Balsa
program-byHand = حُفظ يدويًا
program-evolution = Evolution
program-fetchmail = fetchmail
program-geary = Geary
program-getmail = getmail
program-git = git
program-gitWincred = git
program-himalaya = Himalaya
program-imapfilter = imapfilter
program-keyring = برنامج يستخدم مكتبة keyring
program-keytar = برنامج يستخدم keytar
program-kmail = KMail
program-mailnag = Mailnag
program-mailx = mailx
program-mbsync = mbsync
program-meli = meli
program-mpop = mpop
program-msmtp = msmtp
program-mutt = mutt
program-netrc = برنامج يقرأ ‎.netrc
program-network = برنامج بريد آخر
program-offlineimap = OfflineIMAP
program-sylpheed = Sylpheed
program-trojita = Trojitá

## Why an entry is listed

why-accountAndProtocol = إنه لبريد هذا الحساب.
why-accountAndServer = يذكر هذا الحساب وخادم البريد لدى مزوّده.
why-anotherServer = يذكر هذا الحساب وبروتوكول بريد، لكن خادمًا ليس لدى مزوّدك. قد تكون كلمة مرور خدمة أخرى.
why-nameBeforeAt = يذكر خادم البريد لدى المزوّد والجزء الأول من عنوانك.
why-serverWithoutAccount = يذكر خادم البريد لدى المزوّد، ولا يذكر حسابًا.
why-missing = يبحث البرنامج هنا عن كلمة مرور لهذا الحساب ولا يجدها. يُنشأ له عنصر.
why-settings = تقول إعدادات البرنامج إنه لبريد هذا الحساب.
why-lookedUp = إعداداتُ بريد هذا الحساب تبحث عنه.
why-perhapsLookedUp = إعداداتٌ تبحث عنه، ربما لبريد هذا الحساب. وقد يكون لشيء آخر.

read-by = يقرؤه { $program }: { $path }، السطر { $line }.

## Why an entry was left as it is

kept-changed = تغيّر في هذه الأثناء، فتُرك وشأنه.
kept-failed = لم تنفّذ سلسلة المفاتيح ذلك. العنصر كما كان.
kept-locked = هو مقفل، فتُرك وشأنه.
kept-notChecked = هو لخادم لم يُختبر، فلم يحصل على كلمة المرور الجديدة.
kept-replaced = حفظ البرنامج مكانه شيئًا أحدث، فتُرك وشأنه.
kept-stopped = تعذّر تغيير عنصر سابق، فتوقف المعالج قبل هذا. وهو كما كان.
kept-takenBack = تعذّر حفظ كلمة المرور الجديدة فيه كاملة. أُعيدت القديمة.
kept-unreadable = تعذّرت قراءته للنسخة الاحتياطية، فتُرك وشأنه.
kept-vanished = لم يعد موجودًا أصلًا.

## What cannot be cleared from here: `guided-<program>`, and `guided-step-<step>` for what to do there

guided =
    .heading = تُزال يدويًا
    .lead = هذه البرامج تحتفظ بكلمات المرور حيث لا يغيّرها غيرها. تبقى القديمة حتى تستبدلها هناك.
    .found = يحتفظ بكلمة مرور للعنوان { $address }.
    .possible = قد يحتفظ بكلمة مرور للعنوان { $address }؛ لا يمكن رؤية ذلك من هنا.
    .line = { $path }، السطر { $line }

guided-appleMail = Apple Mail
guided-outlook = Outlook
guided-office = تسجيلات الدخول في Outlook وOffice
guided-thunderbird = Thunderbird
guided-onlineAccounts = حسابات الإنترنت في GNOME
guided-clawsMail = Claws Mail
guided-netrc = الملف ‎.netrc أو ‎.authinfo
guided-msmtpFile = إعدادات msmtp
guided-mpopFile = إعدادات mpop
guided-mbsyncFile = إعدادات mbsync
guided-muttFile = إعدادات mutt
guided-aerc = إعدادات aerc
guided-alpine = ملف كلمات المرور في alpine
guided-betterbird = Betterbird
guided-evolution = Evolution (Flatpak أو Snap)
guided-fetchmail = إعدادات fetchmail
guided-geary = Geary (Flatpak أو Snap)
guided-getmail = إعدادات getmail
guided-git = إعدادات git وكلمات المرور المحفوظة فيه
guided-himalaya = إعدادات Himalaya
guided-imapfilter = إعدادات imapfilter
guided-mailnag = Mailnag
guided-mailspring = Mailspring
guided-mailx = إعدادات mailx
guided-meli = إعدادات meli
guided-offlineimap = إعدادات OfflineIMAP
guided-pass = مخزن كلمات المرور pass
guided-passwordCommand = أمر يجلب كلمة المرور
guided-passwordFile = ملف فيه كلمة مرور
guided-sealedFile = ملف مشفّر فيه كلمة مرور
guided-sylpheed = Sylpheed
guided-trojita = Trojitá

guided-step-quitMail = أنهِ تشغيل «البريد» (‎⌘Q).
guided-step-openInternetAccounts = افتح «إعدادات النظام» (قبل macOS 13: «تفضيلات النظام»)، ثم «حسابات الإنترنت»، واختر { $address }.
guided-step-retypePassword = اختر «تفاصيل»، واحذف كلمة المرور هناك، والصق كلمة مرور{ of-an-app }.
guided-step-openMailAgain = افتح «البريد» من جديد. إن طلب كلمة مرور فالصق كلمة مرور{ of-an-app } هناك أيضًا.

guided-step-closeOutlook = أغلق Outlook.
guided-step-openMailProfiles = افتح «Mail» (البريد) في «لوحة التحكم»، ثم «Email Accounts» (حسابات البريد الإلكتروني).
guided-step-changeAccount = اختر { $address }، ثم «تغيير». استبدل كلمة المرور بكلمة مرور{ of-an-app }، وكذلك تحت «More Settings» (إعدادات إضافية)، «Outgoing Server» (خادم البريد الصادر).
guided-step-openOutlookAgain = افتح Outlook من جديد. إن طلب كلمة مرور فالصق كلمة مرور{ of-an-app } هناك أيضًا.
guided-step-closeOffice = أغلق Outlook وكل برامج Office الأخرى.
guided-step-openCredentialManager = افتح «إدارة بيانات الاعتماد» (Credential Manager) في «لوحة التحكم»، ثم «بيانات اعتماد Windows».
guided-step-removeOffice = تحت «Generic Credentials» (بيانات الاعتماد العامة) أزل العناصر التي في أسمائها «Outlook» أو «Office» مع { $address }، ولا تُزل غيرها.
guided-step-openThunderbirdSettings = في Thunderbird افتح الإعدادات، ثم «الخصوصية و الأمان».
guided-step-savedPasswords = اختر «كلمات السر المحفوظة» وابحث عن خوادم البريد للعنوان { $address }: تبدأ بـ ‎imap://‎ و ‎smtp://‎.
guided-step-removeThunderbird = أزل هذين العنصرين، ولا تُزل غيرهما.
guided-step-restartThunderbird = أعد تشغيل Thunderbird واجلب بريدك. الصق كلمة مرور{ of-an-app } حين يسأل، للبريد الوارد وللبريد الصادر.
guided-step-openOnlineAccounts = افتح «الإعدادات»، ثم «حسابات الإنترنت»، واختر { $address }.
guided-step-removeOnlineAccount = اختر «أزل». يبقى بريدك على الخادم.
guided-step-addOnlineAccount = أضف الحساب من جديد على أنه «IMAP and SMTP» (في الأنظمة الأقدم: «Email Server»)، بكلمة مرور{ of-an-app } للبريد الوارد وللبريد الصادر.
guided-step-openClawsAccounts = في Claws Mail افتح «Configuration» (الإعدادات)، ثم «Edit accounts» (تحرير الحسابات)، واختر { $address }.
guided-step-retypeClawsPasswords = استبدل كلمة المرور تحت «Basic»، وتحت «Send» إن وُجدت، بكلمة مرور{ of-an-app }.
guided-step-showDotFiles = اجعل مدير الملفات يعرض الأسماء التي تبدأ بنقطة: في معظم البرامج اضغط Ctrl+H.
guided-step-showDotFilesMac = اجعل Finder يعرض الأسماء التي تبدأ بنقطة: اضغط ‎⌘⇧.‎ (مفتاح Command ومفتاح Shift والنقطة).
guided-step-openNetrc = افتح الملف المذكور هنا بمحرّر نصوص. وما ينتهي اسمه بـ ‎.gpg مشفّر: افتحه في Emacs، فهو يطلب عبارة مروره.
guided-step-openMsmtprc = افتح الملف المذكور هنا بمحرّر نصوص.
guided-step-openMsmtprcTxt = افتح الملف المذكور هنا بمحرّر نصوص.
guided-step-openMbsyncrc = افتح الملف المذكور هنا بمحرّر نصوص.
guided-step-openMuttrc = افتح الملف المذكور هنا بمحرّر نصوص.
guided-step-openFile = افتح الملف المذكور هنا بمحرّر نصوص.
guided-step-replaceInFile = ابحث عن كلمة مرور { $address }، واستبدلها بكلمة مرور{ of-an-app }، واحفظ الملف.
guided-step-editEntry = شغّل في نافذة طرفية الأمر «pass edit» مع اسم العنصر: وهو ما بين مجلد المخزن و ‎.gpg. ضع كلمة مرور{ of-an-app } في السطر الأول.
guided-step-encryptAnew = أنشئ الملف المشفّر المذكور هنا من جديد وفيه كلمة مرور{ of-an-app }، كما أنشأته من قبل.
guided-step-lookAtLine = انظر إلى السطر المذكور هنا: فيه أمر يجلب كلمة المرور.
guided-step-replaceWhereItLooks = استبدل كلمة المرور القديمة بكلمة مرور{ of-an-app } حيث يبحث ذلك الأمر، في مدير كلمات المرور لديك مثلًا.
guided-step-deletePassfile = أغلق alpine، واحذف الملف المذكور هنا. قد تكون فيه كلمات مرور حسابات أخرى أيضًا: يسأل alpine عن كل منها مرة أخرى.
guided-step-retypeInAlpine = افتح alpine من جديد. حين يسأل عن كلمة مرور { $address } الصق كلمة مرور{ of-an-app }.
guided-step-openBetterbirdSettings = في Betterbird افتح الإعدادات، ثم «الخصوصية و الأمان» (Privacy & Security).
guided-step-restartBetterbird = أعد تشغيل Betterbird واجلب بريدك. الصق كلمة مرور{ of-an-app } حين يسأل، للبريد الوارد وللبريد الصادر.
guided-step-openEvolutionAccounts = في Evolution افتح «تحرير» (Edit)، ثم «الحسابات» (Accounts)، واختر { $address } واجلب بريدك. إن طلب كلمة مرور فالصق كلمة مرور{ of-an-app }.
guided-step-openGearyAccounts = في Geary افتح القائمة، ثم «الحسابات»، واختر { $address }.
guided-step-openMailnagSettings = افتح إعدادات Mailnag، وعدّل الحساب { $address }.
guided-step-openSylpheedAccounts = في Sylpheed افتح «Configuration» (الإعدادات)، ثم «Edit accounts» (تحرير الحسابات)، واختر { $address }.
guided-step-openTrojitaSettings = في Trojitá افتح «IMAP»، ثم «Settings» (الإعدادات).
guided-step-retypePasswords = استبدل كلمة المرور القديمة بكلمة مرور{ of-an-app }، للبريد الوارد وللبريد الصادر.
guided-step-openMailspringAccounts = في Mailspring افتح «تفضيلات»، ثم «الحسابات»، واختر { $address }.
guided-step-removeMailspringAccount = أزل ذلك الحساب بزر الطرح. يبقى بريدك على الخادم. لا تعد ضبط سلسلة المفاتيح كلها: ففيها كلمات مرور أخرى أيضًا.
guided-step-addMailspringAccount = أضف الحساب من جديد بزر الجمع، والصق كلمة مرور{ of-an-app }.

## The button that opens the place: `place-<program>`, or that of a folder

place-appleMail = فتح «حسابات الإنترنت»
place-betterbird = فتح Betterbird
place-evolution = فتح Evolution
place-geary = فتح Geary
place-mailnag = فتح إعدادات Mailnag
place-mailspring = فتح Mailspring
place-sylpheed = فتح Sylpheed
place-trojita = فتح Trojitá
place-onlineAccounts = فتح «حسابات الإنترنت»
place-outlook = فتح ملفات تعريف البريد
place-office = فتح «إدارة بيانات الاعتماد»
place-thunderbird = فتح Thunderbird
place-clawsMail = فتح Claws Mail
place-homeFolder = فتح مجلدك الرئيسي
place-configFolder = فتح مجلد الإعدادات
place-opening = جارٍ الفتح…
place-opened = طُلب الفتح. عُد إلى هنا حين تنتهي.
place-failed = تعذّر الفتح من هنا. افتحه بنفسك.
