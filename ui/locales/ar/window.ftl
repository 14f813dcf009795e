### Words in Arabic that only the window needs.

steps-label = الخطوات
steps-done = تمّت
language-label = اللغة
stages-label = ما يجري اختباره
stages-past = ما جرى اختباره
results-label = النتيجتان
promise-safe = لا تغادر كلمة مرورك هذا الكمبيوتر إلا مشفّرة، وإلى مزوّدك وحده.
promise-once = كل ضغطة تسجيل دخول واحد لدى كل خادم. لا يُجرَّب شيء دون علمك.
promise-backup = لا يُمسح شيء قبل قراءة نسخته الاحتياطية من جديد.
foot-quiet = لا تذهب كلمة مرورك إلا إلى خوادم بريدك.
foot-account = لا تذهب كلمة مرورك إلا إلى خوادم { $provider }.
foot-practice = تدريب: لا يغادر هذا الكمبيوتر شيء.
choices-label = ما يمكن فعله
moods-label = كيف تسير القصة
took = { $ms } م.ث
took-seconds = { $seconds } ث
copy-report = نسخ تقرير
copy-name = نسخ هذا الاسم
copy-address = نسخ العنوان
copy-app-password = نسخ كلمة مرور التطبيق
copy-account-password = نسخ كلمة مرور الحساب
copy-settings = نسخ كل الإعدادات
copy-value = نسخ: { $what }
copy-failed = لم ينجح النسخ. حدّد النص وانسخه بلوحة المفاتيح.
steps-title = كيف تحصل عليها
paste = لصق
paste-failed = اللصق بهذا الزر غير مسموح به هنا. انقر داخل الحقل واضغط Ctrl+V، أو ⌘V على جهاز Mac.
look-fits = هكذا تكتبها { $owner }.
look-short = { $left ->
        [zero] لا ينقصها حرف.
        [one] ينقصها حرف واحد.
        [two] ينقصها حرفان.
        [few] ينقصها { $left } أحرف.
        [many] ينقصها { $left } حرفًا.
       *[other] ينقصها { $left } حرف.
    }
look-long = { $over ->
        [zero] لا حرف زائدًا فيها.
        [one] فيها حرف زائد.
        [two] فيها حرفان زائدان.
        [few] فيها { $over } أحرف زائدة.
        [many] فيها { $over } حرفًا زائدًا.
       *[other] فيها { $over } حرف زائد.
    }
look-differs = تكتب { $owner } كلمات مرور التطبيقات بطريقة أخرى.
connecting = جارٍ البدء…
lost =
    .heading = المعالج لا يردّ
    .what = أغلق هذه النافذة وشغّل المعالج من جديد. ما بدأ يُستكمل عندها أو يعود كما كان؛ لا يضيع شيء.

## The report, plain text without secrets

report-title = تقرير Mail Setup
report-address = الحساب: { $address } ({ $provider })
report-server = الخادم: { $host }، المنفذ { $port }، { $security }
report-cause = السبب: { $cause }، عند «{ $stage }»
report-said = قال الخادم: { $said }
report-results = النتيجتان:
report-stages = المراحل:
report-practice = كان هذا تدريبًا: { $mood }

file-choose = اختر ملفًا
file-none = لم يُختر أي ملف
