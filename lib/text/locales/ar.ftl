## On every page: menu, foot, and pieces of forms

common-site = فضاء المستأجر
common-skip = الانتقال إلى المحتوى
common-error-prefix = خطأ:
common-error-summary = هناك معلومات يجب تصحيحها
common-nav = القائمة الرئيسية
common-home = الرئيسية
common-pay = الدفع
common-balance = الرصيد
common-documents = الوثائق
common-contact = اتصلوا بنا
common-account = الحساب
common-sign-out = تسجيل الخروج
common-call = الهاتف
common-write = البريد الإلكتروني
common-footer-nav = معلومات
common-help = المساعدة
common-legal = معلومات قانونية
common-privacy = البيانات الشخصية
common-cookies = ملفات الكوكيز (cookies)
common-accessibility = إمكانية الوصول لذوي الإعاقة: غير مطابقة
common-accessibility-partial = إمكانية الوصول لذوي الإعاقة: مطابقة جزئيًا
common-accessibility-total = إمكانية الوصول لذوي الإعاقة: مطابقة تمامًا
common-info = معلومة
common-restored = كانت جلستكم قد انتهت: لم يُرسَل أي شيء. راجعوا ما كتبتموه ثم أرسلوه.
common-success = تمّ
common-warning = تنبيه
common-step = الخطوة
common-done = مكتملة
common-iban = رقم الحساب البنكي (IBAN)
common-bic = رمز البنك (BIC)
common-beneficiary = المستفيد (bénéficiaire)
common-reference = المرجع الذي يجب نسخه
common-amount = المبلغ
common-transfer = الدفع بتحويل بنكي (virement)
common-transfer-code = أو امسحوا هذا الرمز بتطبيق البنك الذي تتعاملون معه، إذا كان التطبيق يقرأ هذا النوع من الرموز:
common-transfer-code-alt = رمز QR للتحويل البنكي: يحتوي على المعلومات المكتوبة فوقه.
common-transfer-lead = انسخوا هذه المعلومات عند البنك الذي تتعاملون معه. المرجع هو الذي يسمح لنا بالتعرف على المبلغ الذي دفعتموه.

## A balance in words

balance-owes = عليكم دفع { $amount }
balance-settled = ليس عليكم أي مبلغ
balance-advance = لديكم دفعة مسبقة قدرها { $amount }

## What is due now: the parts of a debt, a direct debit, a repayment plan

due-owes-now = عليكم دفع { $amount } الآن
due-nothing-now = ليس عليكم أي مبلغ للدفع الآن
due-in-favour = لديكم { $amount } لصالحكم
due-given-back = سيُرد إليكم هذا المبلغ.
due-by = { $what }: { $amount }، في موعد أقصاه { $day }
due-late = { $what }: { $amount }، متأخر (كان يجب دفعه في موعد أقصاه { $day })
due-late-older = { $what }: { $amount }، متأخر
due-late-many = مبالغ متأخرة ({ $count }): { $amount }
due-plan-part = خطة تسديد الدين (plan d’apurement): { $amount } لهذا الشهر
due-in-plan = يبقى { $amount } في خطة تسديد الدين (plan d’apurement): يُدفع في الأشهر التالية.
due-also-in-favour = لديكم أيضًا { $amount } لصالحكم.
due-drawn = سيُقتطع مبلغ { $amount } من حسابكم البنكي يوم { $day }.
due-drawn-mandate = سيُقتطع مبلغ { $amount } من حسابكم البنكي يوم { $day } (مرجع التفويض: { $rum }).
due-drawn-rest = بقي عليكم دفع { $amount } بطريقة أخرى.
due-drawn-all = ليس عليكم أي مبلغ آخر للدفع.
due-claim-rent = الإيجار والمصاريف
due-claim-fees = رسوم
due-claim-insurance = تأمين
due-claim-penalty = غرامة
due-claim-deposit = مبلغ الضمان
due-claim-help = مساعدة سكن يجب ردها
due-claim-returned = دفعة مرفوضة
due-claim-older = دين أقدم
due-claim-other = مبلغ آخر
books-closed = رصيد بتاريخ { $day } في الساعة { $time }
books-closed-own = رصيد بتاريخ { $day } في الساعة { $time }، بما فيه الدفعات التي تمت هنا
books-stale = لم يتم تحديث حسابات المؤجر منذ { $day }. قد تنقص دفعة حديثة.
books-paid = دفعتكم بمبلغ { $amount } بتاريخ { $day } لم تُسجَّل بعد في حسابات المؤجر.
books-refunded = المبلغ المُعاد إليكم وقدره { $amount } بتاريخ { $day } لم يُسجَّل بعد في حسابات المؤجر.
books-changed = التصحيح بمبلغ { $amount } بتاريخ { $day } لم يُسجَّل بعد في حسابات المؤجر.
books-returned = استردّ البنك دفعتكم بمبلغ { $amount } بتاريخ { $day }. لم يحذفها المؤجر بعد من حسابكم.
books-more = عمليات أخرى لم تُسجَّل بعد في حسابات المؤجر: { $count }.

## What a search engine or a shared link shows of the site

site-description = فضاء المستأجر: رصيدكم، وإشعارات الإيجار (avis d’échéance)، ومدفوعاتكم، ووثائقكم.

## The choice of the language, and what is in French only

language-title = اللغة
language-french-only = ما يلي مكتوب بالفرنسية: هذا هو النص المعتمد.

## Small conveniences of forms and facts

comfort-show-password = إظهار كلمة السر
comfort-hide-password = إخفاء كلمة السر
comfort-copy = نسخ
comfort-copied = تم النسخ
comfort-calendar = إضافة مواعيد الدفع إلى تقويمي (ملف ICS)
comfort-calendar-event = إيجار يجب دفعه
comfort-calendar-drawn = اقتطاع الإيجار
comfort-calendar-name = مواعيد دفع الإيجار

## Pages of errors

error-unreadable-title = لم نتمكن من قراءة هذا الطلب
error-unreadable-lead = ارجعوا إلى الصفحة السابقة وحاولوا من جديد.
error-forbidden-title = هذا الطلب مرفوض
error-forbidden-lead = لم يأتِ هذا الطلب من صفحة من صفحات هذا الموقع. افتحوا الموقع من جديد وأعيدوا المحاولة.
error-unsaid-title = لم يُرسَل أي شيء
error-unsaid-lead = لا يذكر متصفحكم الصفحة التي جاء منها هذا النموذج. حفاظًا على أمنكم لا يمكننا قبوله على هذه الحال.
error-unsaid-settings = إذا كان إعداد أو إضافة للخصوصية يخفي الصفحة التي جئتم منها (Referer)، فأوقفوه لهذا الموقع.
error-unsaid-back = عودوا إلى النموذج وأرسلوه من جديد
error-unsaid-browser = إذا لم يكفِ ذلك، فجرّبوا متصفحًا آخر أو جهازًا آخر. يمكنكم أيضًا الاتصال بنا: رقمنا في أسفل هذه الصفحة.
error-not-found-title = هذه الصفحة غير موجودة
error-not-found-lead = ربما يكون العنوان ناقصًا، أو تم حذف الصفحة. تحققوا من العنوان، أو ابدؤوا من الصفحة الرئيسية.
error-too-long-title = النص طويل جدًا
error-too-long-lead = النص الذي أرسلتموه طويل جدًا. اختصروه وحاولوا من جديد.
error-busy-title = هناك إقبال كبير على الموقع
error-busy-lead = حاولوا مرة أخرى بعد بضع ثوانٍ. لم يضِع أي شيء ولم يُدفع أي مبلغ مرتين.
error-ours-title = وقع خطأ من جهتنا
error-ours-lead = ليس هذا خطأكم ولم يضِع أي شيء. حاولوا مرة أخرى بعد لحظة.
error-page-home = العودة إلى الصفحة الرئيسية
error-page-help = المساعدة
error-page-reference = إذا استمرت المشكلة، فأعطونا هذا المرجع: { $reference }

## Why an amount is refused, and how to write it

fault-amount-empty = اكتبوا المبلغ الذي تريدون دفعه، مثلًا 120,50.
fault-amount-unreadable = اكتبوا المبلغ بالأرقام فقط، مثلًا 120,50.
fault-amount-negative = لا يمكن أن يكون المبلغ المطلوب دفعه سالبًا. اكتبوه بدون علامة الناقص.
fault-amount-zero = يجب أن يكون المبلغ المطلوب دفعه أكبر من { "\u200F0,00 €" }.
fault-amount-too-many-decimals = اكتبوا رقمين على الأكثر بعد الفاصلة، مثلًا 120,50.
fault-amount-ambiguous = لا نعرف هل النقطة تفصل الآلاف أم السنتيمات. اكتبوا مثلًا 1234,50.
fault-amount-too-large = هذا المبلغ كبير جدًا.
fault-amount-below-min = يجب ألا يقل المبلغ عن { $amount }.
fault-amount-above-max = لا يمكن أن يتجاوز المبلغ { $amount } في المرة الواحدة بالبطاقة البنكية. يمكنكم الدفع على عدة مرات، أو بتحويل بنكي.
fault-too-many-contracts =
    يمكنكم الدفع عن { $max ->
        [one] عقد واحد
        [two] عقدين
        [few] { $max } عقود
        [many] { $max } عقدًا
       *[other] { $max } عقد
    } على الأكثر في مرة واحدة.

## Why a new password is refused, and what would be accepted

fault-password-too-short = كلمة السر قصيرة جدًا. اختاروا 8 أحرف على الأقل منها رقمان، أو 12 حرفًا على الأقل.
fault-password-too-few-digits = أضيفوا رقمين على الأقل، أو اختاروا كلمة سر من 12 حرفًا على الأقل.
fault-password-too-long = لا يمكن أن تتجاوز كلمة السر 256 حرفًا.
fault-password-common = كلمة السر هذه سهلة التخمين. اختاروا غيرها، مثلًا أربع كلمات لا علاقة بينها.
fault-password-personal = يجب ألا تكون كلمة السر مأخوذة من اسمكم أو من مرجعكم أو من بريدكم الإلكتروني.

## What is wrong in the other fields of forms

fault-reference-empty = اكتبوا مرجع الزبون (référence client): هو رقم العقد أو رقم المستأجر المكتوب على رسائلنا.
fault-reference-shape = هذا المرجع ليس مكتوبًا بالشكل الصحيح. رقم العقد فيه 10 أرقام بعد حرف L، مثلًا { "L/0039000204" }؛ ورقم المستأجر فيه 9 أرقام.
fault-surname-empty = اكتبوا اسم عائلة الموقّع على عقد الإيجار.
fault-surname-too-long = هذا الاسم طويل جدًا: 200 حرف على الأكثر.
fault-email-empty = اكتبوا بريدكم الإلكتروني.
fault-email-shape = عنوان البريد الإلكتروني هذا ناقص أو غير صحيح. يجب أن يشبه { "name@example.com" }.
fault-emails-differ = عنوانا البريد الإلكتروني مختلفان.
fault-password-empty = اكتبوا كلمة السر.
fault-new-password-empty = اختاروا كلمة سر.
fault-passwords-differ = كلمتا السر مختلفتان.
fault-password-wrong = هذه ليست كلمة السر الحالية.
fault-subject-unknown = اختاروا موضوعًا من القائمة.
fault-message-empty = اكتبوا رسالتكم.
fault-message-too-long =
    رسالتكم طويلة جدًا: { $max ->
        [one] حرف واحد
        [two] حرفين
        [few] { $max } أحرف
        [many] { $max } حرفًا
       *[other] { $max } حرف
    } على الأكثر.
fault-contract-missing = اختاروا عقدًا.
fault-contract-unknown = اختاروا عقدًا من عقودكم الموجودة في القائمة.
fault-contract-twice = هذا العقد مذكور مرتين.
fault-month-not-owed = ليس هناك مبلغ للدفع عن هذا الشهر في هذا العقد. اختاروا شهرًا من القائمة، أو الأقدم.
fault-card-unknown = اختاروا وسيلة دفع.
fault-too-many-tries =
    عدد المحاولات كبير جدًا. حاولوا مرة أخرى بعد { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. لم يضِع أي شيء.

## Home

home-title = الصفحة الرئيسية
home-create-title = إنشاء حسابكم في أقل من 3 دقائق
home-benefits-intro = بعد التسجيل، يمكنكم:
home-benefit-contract = الاطلاع على المعلومات الخاصة بعقد إيجاركم
home-benefit-balance = معرفة رصيد حسابكم
home-benefit-payment = دفع الإيجار عبر الإنترنت
home-create = إنشاء حساب
home-need = ضعوا أمامكم رسالة ورقية من المؤجر: فيها مرجع الزبون الخاص بكم (référence client).

## Fields of the forms for the account

form-required = * خانات إجبارية
form-reference = مرجع الزبون (référence client)
form-reference-hint = رقم عقدكم من 10 أرقام (numéro de contrat) أو رقم المستأجر من 9 أرقام (numéro de locataire)، وهو مكتوب في أعلى رسائلنا. الفراغات لا تهم.
form-surname = اسم عائلة الموقّع على العقد
form-surname-hint = اسم عائلة صاحب عقد الإيجار، بدون الاسم الشخصي.
form-email = البريد الإلكتروني
form-email-confirmation = تأكيد البريد الإلكتروني
form-password = كلمة السر
form-new-password = كلمة السر الجديدة
form-password-hint =
    على الأقل { $min ->
        [one] حرف واحد
        [two] حرفين
        [few] { $min } أحرف
        [many] { $min } حرفًا
       *[other] { $min } حرف
    } منها رقمان، أو على الأقل { $free ->
        [one] حرف واحد
        [two] حرفين
        [few] { $free } أحرف
        [many] { $free } حرفًا
       *[other] { $free } حرف
    } من اختياركم.
form-password-confirmation = تأكيد كلمة السر
form-cancel = إلغاء

## Sign-in

sign-in-title = تسجيل الدخول
sign-in-identifier = اسم المستخدم
sign-in-identifier-hint = هو البريد الإلكتروني لحسابكم.
sign-in-password = كلمة السر
sign-in-submit = الدخول
sign-in-forgot-identifier = نسيتم اسم المستخدم؟
sign-in-forgot-password = نسيتم كلمة السر؟
sign-in-no-account = ليس لديكم حساب بعد؟
sign-in-refused = هناك خطأ في البريد الإلكتروني أو في كلمة السر. تحققوا منهما، أو اختاروا كلمة سر جديدة.
sign-in-validated = تم تأكيد حسابكم. يمكنكم الآن الدخول.
sign-in-password-changed = تم تغيير كلمة السر. ادخلوا بكلمة السر الجديدة.
sign-in-email-changed = تم تغيير بريدكم الإلكتروني. ادخلوا بالعنوان الجديد.
sign-in-signed-out = تم تسجيل خروجكم.
sign-in-signed-out-here = تم تسجيل خروجكم من هذا الجهاز. حدث عطل في خدمتنا: ستنتهي الجلسة نفسها خلال 30 دقيقة على الأكثر.
sign-in-closed = تم إغلاق حسابكم. تصلكم رسالة إلكترونية تؤكد ذلك. يمكنكم التسجيل من جديد متى أردتم.
sign-in-first = سجّلوا الدخول لرؤية هذه الصفحة.
sign-in-expired = انتهت جلستكم ولم يُرسَل أي شيء. سجّلوا الدخول ثم أعيدوا المحاولة.
sign-in-expired-kept = انتهت جلستكم ولم يُرسَل أي شيء. سجّلوا الدخول خلال 30 دقيقة: ستجدون ما كتبتموه، ما عدا كلمات المرور.

## Registration: the form, the mail that was sent, the page that the mail leads to

register-title = التسجيل
register-submit = إنشاء حسابي
register-intro = حضّروا مرجع الزبون (référence client) وبريدًا إلكترونيًا يمكنكم قراءته الآن.
sent-title = اطّلعوا على بريدكم الإلكتروني
sent-lead = لقد أرسلنا إليكم رسالة إلكترونية الآن.
sent-step-open = افتحوا بريدكم الإلكتروني.
sent-step-mail = افتحوا رسالتنا. تصل عادةً في أقل من دقيقة.
sent-step-link = اضغطوا على الرابط الموجود فيها: يبقى صالحًا لمدة 48 ساعة.
sent-missing-title = لم تصل الرسالة؟
sent-missing = ابحثوا في البريد غير المرغوب فيه (spam). وإذا لم تجدوها، فاطلبوها مرة أخرى.
sent-again = إعادة إرسال الرسالة
sent-sent-again = إذا كان هناك تسجيل جرى بهذا المتصفح وينتظر بهذا العنوان، فقد أُرسلت الرسالة من جديد. وإلا فأعيدوا التسجيل.
sent-wrong-address = هل كان العنوان خاطئًا؟ أعيدوا التسجيل.
validation-title = تأكيد بريدكم الإلكتروني
validation-lead = خطوة أخيرة: أكّدوا أن هذا البريد الإلكتروني لكم.
validation-submit = تأكيد حسابي
validation-elsewhere = تفتحون هذا الرابط في متصفح غير الذي سجّلتم به. للتأكد من أنكم أنتم فعلًا، اكتبوا كلمة السر التي اخترتموها عند التسجيل.
validation-password = كلمة السر المختارة عند التسجيل
validation-wrong = هذه ليست كلمة السر المختارة عند التسجيل.
validation-not-yours = لا تعرفون كلمة السر هذه؟ ربما جاءت هذه الرسالة من طلب شخص آخر. لا تؤكدوا: سجّلوا بأنفسكم.
validation-change-title = تأكيد بريدكم الإلكتروني الجديد
validation-change-lead = أكّدوا أن هذا البريد الإلكتروني لكم.
validation-change-submit = تأكيد بريدي الإلكتروني
validation-dead-title = هذا الرابط لم يعد صالحًا
validation-dead = هذا الرابط استُعمل من قبل، أو هو قديم جدًا. إذا سبق أن أكّدتم حسابكم، فسجّلوا الدخول.
validation-again = الحصول على رسالة جديدة
validation-taken-title = يوجد حساب من قبل
validation-taken = يوجد حساب من قبل لهذا المستأجر أو لهذا العنوان. سجّلوا الدخول، أو اطلبوا التذكير باسم المستخدم.

## A forgotten password or identifier

forgotten-password-title = نسيت كلمة السر
forgotten-password-lead = اكتبوا البريد الإلكتروني لحسابكم. سنرسل إليكم رابطًا لاختيار كلمة سر جديدة.
forgotten-password-submit = الحصول على الرابط
forgotten-password-sent = إذا كان هناك حساب بهذا العنوان، فقد أُرسلت إليه رسالة إلكترونية الآن. الرابط الموجود فيها صالح لمدة ساعة.
new-password-title = اختيار كلمة سر جديدة
new-password-submit = حفظ كلمة السر هذه
new-password-dead-title = هذا الرابط لم يعد صالحًا
new-password-dead = استُعمل هذا الرابط من قبل أو أصبح قديمًا جدًّا. اطلبوا رابطًا آخر، أو سجّلوا إذا لم يكن لديكم حساب بعد.
new-password-again = طلب رابط جديد
forgotten-identifier-title = نسيت اسم المستخدم
forgotten-identifier-lead = اسم المستخدم هو البريد الإلكتروني لحسابكم. اكتبوا مرجع الزبون واسم العائلة: سنرسل تذكيرًا إلى هذا البريد.
forgotten-identifier-submit = الحصول على التذكير
forgotten-identifier-sent = إذا كانت هذه المعلومات مطابقة لحساب، فقد أُرسل تذكير الآن إلى بريده الإلكتروني. ابحثوا في صناديق بريدكم.
forgotten-identifier-no-more = لم يعد بإمكانكم الدخول إلى هذا البريد؟ اتصلوا بنا بالهاتف:

## The tenant’s space: its menu and its first page

menu-pay = الدفع عبر الإنترنت
menu-informations = الاطلاع على معلوماتي
menu-balance = الاطلاع على رصيدي
menu-contracts = الاطلاع على عقودي
menu-notices = إشعارات الإيجار (avis d’échéance)
menu-contact = الاتصال بنا
menu-documents = تحميل وثائقي
menu-account = حسابي
space-title = فضائي
space-location = الإيجار
space-balance = رصيد الحساب
space-balance-all = كل عقودكم معًا.
space-holder = معلومات الساكن الرئيسي
space-civility = السيد أو السيدة
space-surname = اسم العائلة
space-first-name = الاسم الشخصي
space-contract = العقد
space-ended = منتهٍ
space-no-contract = لا يوجد حاليًا أي عقد مرتبط بحسابكم. اتصلوا بنا بالهاتف: سنربطه بحسابكم.

## What the landlord knows of the tenant

informations-title = معلوماتي
informations-tenant = صاحب عقد الإيجار
informations-birth-name = اسم العائلة عند الولادة
informations-number = رقم المستأجر
informations-email = البريد الإلكتروني لحسابكم
informations-homes = ما تستأجرونه
informations-address = العنوان
informations-home-number = رقم المسكن
informations-wrong = هل هناك معلومة غير صحيحة؟
informations-tell = أخبرونا بذلك

## The account’s operations

ledger-title = رصيدي
ledger-caption = عمليات حسابكم، الأحدث أولًا
ledger-date = التاريخ
ledger-label = العملية
ledger-debit = المطلوب منكم (débit)
ledger-credit = لصالحكم (crédit)
ledger-balance = الرصيد بعد العملية
ledger-owed = عليكم { $amount }
ledger-settled = لا دَين
ledger-ahead = دفعة مقدّمة { $amount }
ledger-contract = العقد
ledger-period = الفترة
ledger-months =
    { $count ->
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
        [zero] { $count } شهر
       *[other] { $count } شهر
    }
ledger-everything = الكل
ledger-other-dates = اختيار التواريخ
ledger-from = من (يوم/شهر/سنة)
ledger-to = إلى (يوم/شهر/سنة)
ledger-show = عرض
ledger-reset = مسح التواريخ
ledger-all = كل العمليات
ledger-date-fault = اكتبوا تاريخًا بهذا الشكل: 30/11/2026.
ledger-order-fault = تاريخ النهاية يسبق تاريخ البداية.
ledger-none = لا توجد أي عملية في هذه الفترة.
ledger-empty = لا توجد أي عملية حاليًا.
ledger-older = عمليات أقدم
ledger-newer = عمليات أحدث
ledger-statement = كشف حساب هذه الفترة، للطباعة أو الاحتفاظ به
ledger-explain = المطلوب منكم (débit، −): ما يُطلب منكم دفعه. لصالحكم (crédit، +): ما دفعتموه أو ما هو في صالحكم.
ledger-unconfirmed = لم تُسجَّل بعد في حسابات المؤجر
ledger-undone = ملغاة
ledger-undoing = عرض العملية الملغاة
statement-title = كشف الحساب
statement-period = من { $from } إلى { $to }
statement-holder = صاحب عقد الإيجار
statement-made-on = حُرِّر في
statement-opening = الرصيد في البداية
statement-asked = المطلوب خلال الفترة (débit)
statement-favour = المدفوع أو ما هو لصالحكم (crédit)
statement-closing = الرصيد في النهاية
statement-is = يعرض هذا الكشف حسابكم كما هو اليوم. وهو ليس وصل دفع ولا «quittance» (إيصال كراء شهر مدفوع كاملًا).
statement-keep = للاحتفاظ به: اطبعوا هذه الصفحة، أو احفظوها بصيغة { "PDF" } من قائمة الطباعة.
statement-back = العودة إلى العمليات

## Contracts, and what each is for

contracts-title = عقودي
contracts-address = العنوان
contracts-home-number = رقم المسكن
contracts-start = بداية عقد الإيجار
contracts-end = نهاية عقد الإيجار
contracts-running = سارٍ
contracts-direct-debit = الاقتطاع التلقائي (prélèvement automatique)
contracts-yes = نعم
contracts-no = لا
contracts-see = الاطلاع على هذا العقد
contracts-co-holder = أنتم شركاء في هذا العقد.
contracts-guardian = أنتم تديرون هذا العقد نيابة عن صاحبه.
contracts-lines-title = ممّ يتكوّن المبلغ الشهري
contracts-line = السطر
contracts-amount = المبلغ
contracts-total = مجموع الشهر
contracts-no-lines = لا يوجد أي سطر معروف لهذا الشهر.
contracts-transfer-title = الدفع بتحويل بنكي (virement)
contract-kind-home = مسكن
contract-kind-garage = مرآب (garage)
contract-kind-garden = حديقة
contract-kind-other = إيجار آخر

## What a monthly line is about: its name, and the same in plain words

line-loyer = الإيجار الأساسي (loyer principal)
line-loyer-plain = ثمن إيجار مسكنكم.
line-annexe = ملحق (annexe)
line-annexe-plain = ثمن إيجار مرآب أو حديقة أو قبو بالإضافة إلى المسكن.
line-sls = زيادة التضامن في الإيجار (SLS: supplément de loyer de solidarité)
line-sls-plain = مبلغ يضاف إلى الإيجار عندما يتجاوز دخل الأسرة حدًا معيّنًا.
line-charge = المصاريف (charges)
line-charge-plain = مبلغ يُدفع مسبقًا كل شهر من أجل مصاريف العمارة: الماء والتدفئة والصيانة والنفايات المنزلية.
line-regularisation = تسوية المصاريف (régularisation de charges)
line-regularisation-plain = الفرق بين المصاريف التي دُفعت والمصاريف الحقيقية.
line-plan = خطة تسديد الدين (plan d’apurement)
line-plan-plain = الجزء من دينكم الذي تسددونه كل شهر.
line-rls = تخفيض التضامن في الإيجار (RLS: réduction de loyer de solidarité)
line-rls-plain = تخفيض يُنقص الإيجار الذي يجب دفعه.
line-apl = مساعدة السكن (APL)
line-apl-plain = مساعدة من CAF (صندوق الإعانات العائلية) أو من MSA (صندوق الضمان الاجتماعي الفلاحي)، تُدفع مباشرة إلى المؤجر.
line-rappel-apl = مساعدة سكن متأخرة (rappel d’aide au logement)
line-rappel-apl-plain = مساعدة سكن عن شهر ماضٍ، دُفعت متأخرة.

## Paying: the amount

pay-title = القيام بعملية دفع
pay-contracts = عقودي
pay-amount = المبلغ الذي تريدون دفعه بالبطاقة البنكية
pay-amount-hint = مثلًا 120,50.
pay-month = هذا الدفع عن
pay-month-hint = إذا لم تختاروا شيئًا، فهذا الدفع يسدّد أقدم ما عليكم.
pay-oldest = الأقدم أولًا
pay-several-link = الدفع عن عدة عقود في مرة واحدة
pay-several-title = الدفع عن عدة عقود
pay-several-lead = اكتبوا مبلغًا لكل عقد تريدون الدفع عنه، واتركوا الخانات الأخرى فارغة. ستدفعون المجموع في مرة واحدة بالبطاقة البنكية.
pay-several-missing = اكتبوا مبلغًا لعقد واحد على الأقل.
pay-one-link = الدفع عن عقد واحد فقط
pay-submit = تأكيد
pay-cancel = إلغاء
pay-confirm-yes = نعم، أريد دفع هذا المبلغ
pay-confirm-missing = أجيبوا عن السؤال قبل المتابعة.
pay-more-than-owed = عليكم دفع { $owed } في العقد { $contract }. إذا دفعتم أكثر، فستكون لديكم دفعة مسبقة قدرها { $advance }.
pay-nothing-owed = ليس عليكم أي مبلغ في العقد { $contract }. سيصبح هذا الدفع دفعة مسبقة قدرها { $advance }.
pay-another-awaited = هناك عملية دفع بمبلغ { $amount } ({ $contracts })، بدأت يوم { $day } في الساعة { $time }، تنتظر جواب البنك. إذا كنتم قد أتممتموها، فلا تدفعوا مرة ثانية.
pay-awaited = هناك عملية دفع بمبلغ { $amount } في انتظار جواب البنك: لا تدفعوا مرة ثانية.
pay-will-be-drawn = في العقد { $contract }، سيُقتطع مبلغ { $amount } يوم { $day }. وما تدفعونه الآن يُضاف إليه.
pay-no-contract = لا يوجد أي عقد مرتبط بحسابكم. اتصلوا بنا.

## What is said while an amount is typed

amount-leaves = بعد هذا الدفع، سيبقى عليكم دفع { $amount }.
amount-settles = بعد هذا الدفع، لن يبقى عليكم أي مبلغ.
amount-advance = هذا أكثر مما عليكم: ستكون لديكم دفعة مسبقة قدرها { $amount }.

## Paying: the three steps, the card, the way to the bank

payment-step-amount = مبلغ الدفع
payment-step-code = إدخال رقم البطاقة البنكية
payment-step-end = التأكيد
card-title = اختاروا وسيلة الدفع
card-lead = ستدفعون { $amount }. بعد ذلك تكتبون رقم بطاقتكم في صفحة البنك، وليس هنا أبدًا.
card-legend = اختاروا وسيلة الدفع
bank-title = إلى صفحة البنك
bank-lead = ستغادرون هذا الموقع إلى صفحة الدفع الآمنة لبنك La Banque Postale. ستكتبون فيها رقم بطاقتكم: نحن لا نراه أبدًا.
bank-amount = المبلغ
bank-contract = العقد
bank-card = وسيلة الدفع
bank-transaction = رقم العملية
bank-merchant = رقم تعريف البائع
bank-checks = في صفحة البنك، تحققوا من:
bank-check-address = أن عنوان الموقع يبدأ بـ https؛
bank-check-amount = أن المبلغ صحيح؛
bank-check-logo = أن شعار La Banque Postale موجود.
bank-submit = المتابعة إلى البنك
bank-limit = تبقى صفحة البنك مفتوحة لمدة 10 دقائق.
bank-again = سبق أن فتحتم صفحة البنك في الساعة { $time }. إذا كنتم قد أتممتم الدفع فيها، فلا تدفعوا مرة ثانية.
bank-see-state = معرفة أين وصلت عملية الدفع هذه

## The states of a payment: a name for lists; then a title, what it means and what to do next

payment-status-created = بدأ
payment-status-pending = في انتظار جواب البنك
payment-status-paid = مدفوع
payment-status-refused = مرفوض
payment-status-abandoned = تُرك قبل إتمامه
payment-status-expired = انتهت مهلته
payment-status-cancelled = ملغى
payment-status-refunded = أُعيد المبلغ
payment-status-charged-back = استردّها البنك
payment-created-title = ننتظر جواب البنك
payment-created-lead = عملية الدفع بمبلغ { $amount } لم تُؤكَّد بعد. يصل الجواب عادةً خلال بضع ثوانٍ.
payment-created-next = إذا كنتم قد أتممتم العملية في صفحة البنك، فلا تدفعوا مرة ثانية: هذه الصفحة تُحدَّث وحدها.
payment-back-done = أتممتم العملية في صفحة البنك.
payment-back-refused = حسب صفحة البنك، لم تُقبل عملية الدفع. ننتظر تأكيد البنك.
payment-back-failed = توقفت صفحة البنك قبل النهاية. لا تبقى مفتوحة إلا 10 دقائق.
payment-back-cancelled-title = ألغيتم العملية في صفحة البنك
payment-back-cancelled-lead = غادرتم صفحة البنك دون دفع { $amount }.
payment-back-cancelled-next = يمكنكم المحاولة من جديد متى أردتم. إذا كنتم قد دفعتم في نافذة أخرى، فلا تدفعوا مرة ثانية.
payment-pending-title = الدفع في انتظار جواب البنك
payment-pending-lead = البنك يعالج عملية الدفع بمبلغ { $amount }. لا تدفعوا مرة ثانية.
payment-pending-next = سنكتب إليكم فور وصول جواب البنك.
payment-paid-title = تم الدفع
payment-paid-lead = وصلنا مبلغ { $amount }. شكرًا لكم. تم تحديث رصيدكم.
payment-paid-next = أُرسلت إليكم الآن رسالة إلكترونية للتأكيد. إيصالكم (reçu) جاهز.
payment-refused-title = رُفض الدفع
payment-refused-lead = رفض البنك دفع مبلغ { $amount }. لم يُسحب أي مبلغ.
payment-refused-next = يمكنكم المحاولة من جديد، بالبطاقة نفسها أو ببطاقة أخرى. إذا تكرر الرفض، يمكن للبنك الذي تتعاملون معه أن يخبركم بالسبب. يمكنكم أيضًا الدفع بتحويل بنكي.
payment-abandoned-title = تُرك الدفع قبل إتمامه
payment-abandoned-lead = غادرتم صفحة البنك. لم يُسحب أي مبلغ: بقي عليكم دفع { $amount }.
payment-abandoned-next = يمكنكم المحاولة من جديد متى أردتم.
payment-expired-title = انتهت مهلة الدفع
payment-expired-lead = لم يؤكد البنك أي شيء بخصوص عملية الدفع هذه بمبلغ { $amount }.
payment-expired-next = إذا لم يُسحب المبلغ من حسابكم البنكي، يمكنكم المحاولة من جديد. وإذا سُحب، فلا تدفعوا مرة ثانية: سيظهر الدفع هنا، أو اتصلوا بنا.
payment-cancelled-title = أُلغي الدفع
payment-cancelled-lead = أُلغيت عملية الدفع بمبلغ { $amount }: لم يصلنا هذا المبلغ.
payment-cancelled-next = يمكنكم الدفع من جديد، أو الاتصال بنا.
payment-refunded-title = أُعيد إليكم المبلغ
payment-refunded-lead = أُعيد إليكم على بطاقتكم المبلغ الذي دفعتموه، وهو { $amount }.
payment-refunded-next = يظهر المبلغ المُعاد في حسابكم البنكي خلال بضعة أيام.
payment-charged-back-title = استردّ البنك الدفعة
payment-charged-back-lead = استردّ البنك من المؤجر مبلغ { $amount } الذي دفعتموه: هذه الدفعة لم تعد تُحسب.
payment-charged-back-next = الإيصال (reçu) وشهادة دفع الإيجار (quittance) لم يعودا صالحين. المبلغ مستحق الدفع من جديد. إذا لم تعترضوا على هذه الدفعة، فاتصلوا بالبنك ثم بنا.
payment-charged-back-part = استردّ البنك من المؤجر مبلغ { $amount } منها: هذا الجزء لم يعد يُحسب.

## The page of a payment

payment-receipt = الاطلاع على إيصالي (reçu)
payment-again = إعادة محاولة الدفع
payment-balance = الاطلاع على رصيدي
payment-home = العودة إلى فضائي
payment-refresh = تحديث
payment-details = تفاصيل عملية الدفع هذه
payment-amount = المبلغ
payment-contract = العقد
payment-date = التاريخ
payment-reference = مرجع عملية الدفع
payment-status = الحالة
payment-resume = متابعة عملية الدفع هذه
payment-new-balance = الرصيد الجديد
payment-balance-now = الرصيد
payment-live-waiting = ننتظر جواب البنك…
payment-live-lost = انقطع الاتصال. نعيد المحاولة تلقائيًا.
payment-live-done = أجاب البنك. يجري تحديث الصفحة.

## Notices, and the choice between screen and paper

notices-title = إشعارات الإيجار (avis d’échéance)
notices-lead = إشعار الإيجار (avis d’échéance) يبيّن لكم كل شهر ما عليكم دفعه، ولماذا.
notices-empty = يضع المؤجر هنا إشعارات الإيجار ابتداءً من شهر { $month }. لا يوجد أي إشعار حتى الآن.
notices-empty-yet = يضع المؤجر هنا إشعارات الإيجار الخاصة بكم. لا يوجد أي إشعار حتى الآن.
notices-choice-title = البريد الورقي
notices-consent = أوافق على تلقي إشعارات إيجاري (avis d’échéance) ومخالصات الإيجار (quittances) وإيصالات الدفع (reçus) على هذا الموقع، وعدم تلقيها بعد الآن بالبريد الورقي. هذا مجاني. يمكنني التوقف متى أردت.
notices-consent-again = تصل إشعاراتكم إلى هذا الموقع، ومخالصات الإيجار (quittances) بالبريد الورقي. لتلقي كل شيء على هذا الموقع، أعطوا موافقتكم:
notices-agree = تلقي كل شيء على هذا الموقع
notices-unknown = لم نفهم هذا الاختيار. حاولوا مرة أخرى.
subscription-state-screen = تصلكم إشعارات الإيجار على هذا الموقع، دون رسائل ورقية.
subscription-state-paper = تصلكم إشعارات الإيجار بالبريد الورقي أيضًا.
subscription-button-screen = إيقاف البريد الورقي
subscription-button-paper = تلقي البريد الورقي أيضًا
subscription-saving = جارٍ الحفظ…
subscription-saved-screen = تم الحفظ. ستصلكم رسالة إلكترونية تؤكد ذلك. إشعاراتكم القادمة تصل على هذا الموقع دون رسائل ورقية.
subscription-saved-paper = تم الحفظ. ستصلكم رسالة إلكترونية تؤكد ذلك. إشعاراتكم القادمة تصل بالبريد الورقي أيضًا.
subscription-failed = انقطع الاتصال، ولم يُحفظ أي شيء. اضغطوا على الزر من جديد.
subscription-since = منذ يوم { $day }.
notice-list-latest = آخر إشعاراتكم
notice-list-all = كل إشعاراتكم
notice-list-older = عرض كل الإشعارات
notice-list-item = إشعار شهر { $month }
notice-list-no-notice = لا يوجد إشعار لشهر { $month }.
notice-by-post = تتوصلون به أيضًا عبر البريد الورقي.
notice-explain-total = مجموع الشهر: ما يُطلب منكم هذا الشهر، ناقص ما هو لصالحكم.
notice-explain-previous = الرصيد السابق: ما كان عليكم قبل هذا الشهر، أو ما دفعتموه مسبقًا.
notice-since = مقارنة مع { $month }
notice-since-more = يرتفع مجموع الشهر بمقدار { $amount }.
notice-since-less = ينخفض مجموع الشهر بمقدار { $amount }.
notice-since-same = مجموع الشهر لم يتغير.
notice-line-was = كان { $amount } في الشهر السابق
notice-line-new = جديد هذا الشهر

## The page of all documents

documents-title = وثائقي
documents-lead = إشعار الإيجار (avis d’échéance) يبيّن ما هو مطلوب منكم. إيصال الدفع (reçu) يثبت أنكم دفعتم مبلغًا. مخالصة الإيجار (quittance) تثبت أن الشهر مدفوع بالكامل.
documents-years = اختيار السنة
documents-year = وثائق سنة { $year }
documents-notices = إشعارات الإيجار (avis d’échéance)
documents-receipts = إيصالات الدفع (reçus)
documents-quittances = مخالصات الإيجار (quittances)
documents-to-come = إيصالات كراء غير جاهزة بعد
documents-notice = إشعار شهر { $month }
documents-quittance = مخالصة شهر { $month }
documents-receipt = إيصال يوم { $day }، { $amount }
documents-download = تحميل { $name } ({ "PDF" }، { $size })
documents-the-notice = إشعار شهر { $month }
documents-the-quittance = مخالصة شهر { $month }
documents-the-receipt = إيصال يوم { $day }
documents-missing = { $month }: ينقص { $amount } للحصول على المخالصة (quittance)
documents-pay = دفع { $amount }
documents-drawn = سيُقتطع هذا المبلغ يوم { $day }.
documents-too-small = أصغر مبلغ يمكن دفعه عبر الإنترنت هو { $amount }: أضيفوا المبلغ الناقص إلى عملية الدفع القادمة.
documents-archive =
    تحميل الكل ({ "ZIP" }، { $count ->
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $count } وثائق
        [many] { $count } وثيقة
       *[other] { $count } وثيقة
    }، حوالي { $size })
documents-empty = لا توجد أي وثيقة حاليًا. يظهر هنا إيصال (reçu) بعد كل دفع عبر الإنترنت، ومخالصة (quittance) عندما يُدفع الشهر بالكامل.

## What the code of a document stands for

document-notice = إشعار الإيجار (avis d’échéance)
document-receipt = إيصال الدفع (reçu)
document-quittance = مخالصة الإيجار (quittance)
verify-title = التحقق من وثيقة
verify-lead = كل وثيقة من وثائق هذا الموقع تحمل رمزًا. اكتبوه هنا لمعرفة هل الوثيقة أصلية.
verify-code = رمز الوثيقة
verify-hint = 12 من الحروف والأرقام، مثلًا { "7K3M-0QWX-PZ9D" }.
verify-submit = التحقق
verify-valid-title = وثيقة أصلية
verify-valid = هذه الوثيقة أصلية. قارنوا هذه المعلومات بالمعلومات المكتوبة على الوثيقة. إذا كانت مختلفة، فقد تم تغيير الوثيقة.
verify-not-valid-title = هذه الوثيقة لم تعد صالحة
verify-not-valid-notice = هذا الإشعار لم يعد صالحًا.
verify-replaced = هذا الإشعار لم يعد صالحًا: حلّ محله الإشعار المصحَّح بتاريخ { $day }.
verify-not-valid-receipt = أُعيد المبلغ المدفوع بعد ذلك، كله أو جزء منه.
verify-rejected-receipt = استردّ البنك هذه الدفعة بعد ذلك: هذا الإيصال لم يعد صالحًا.
verify-not-valid-quittance = الإيجار والمصاريف لهذا الشهر ليست مدفوعة بالكامل اليوم.
verify-unknown = لا توجد في هذا الموقع أي وثيقة تحمل هذا الرمز. تحققوا من أنكم نسختموه بشكل صحيح. إذا كان الرمز صحيحًا، فالوثيقة ليست أصلية.
verify-kind = الوثيقة
verify-month = الشهر
verify-amount = المبلغ
verify-initials = الأحرف الأولى
verify-contract-end = نهاية رقم العقد
verify-holder-help = الأحرف الأولى هي أوائل حروف الاسم واللقب المطبوعين على الوثيقة، دون اللقب التشريفي (M. أو Mme). والرقمان هما آخر رقمين من رقم العقد المطبوع.
verify-issued-on = تاريخ الإصدار
verify-issuer = صادرة عن

## Durations

duration-minutes =
    { $count ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
duration-hours =
    { $count ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
duration-days =
    { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## Messages to the landlord

contact-landlord = المؤجر (bailleur)
contact-address = العنوان
contact-title = الاتصال بنا
contact-lead = اكتبوا إلينا: رسالتكم تحمل رقمًا وتبقى ظاهرة هنا.
contact-subject = الموضوع
contact-choose = اختاروا موضوعًا
contact-contract = العقد المعني
contact-no-contract = لا يتعلق بعقد معيّن
contact-message = رسالتكم
contact-submit = إرسال
contact-sent = أُرسلت رسالتكم رقم { $number }. ستصلكم نسخة منها بالبريد الإلكتروني.
contact-list = رسائلكم
contact-none = لم تكتبوا هنا أي رسالة بعد.
subject-payment = الإيجار أو الرصيد أو الدفع
subject-home = مسكني أو إصلاح فيه
subject-notices = إشعارات الإيجار (avis d’échéance)
subject-documents = وثيقة أو مخالصة إيجار (quittance)
subject-account = حسابي على هذا الموقع
subject-other = موضوع آخر

## The page of the account

account-title = حسابي
account-back = العودة إلى حسابي
account-details = معلومات الاتصال
account-security = الأمان
account-my-data = بياناتي
account-email-title = تغيير البريد الإلكتروني
account-email-now = بريدكم الإلكتروني الحالي
account-new-email = البريد الإلكتروني الجديد
account-current-password = كلمة السر الحالية
account-email-submit = تغيير البريد الإلكتروني
account-email-sent = أُرسلت الآن رسالة إلكترونية إلى العنوان الجديد. اضغطوا على الرابط الموجود فيها لتأكيده؛ إلى ذلك الحين، لا يتغير أي شيء.
account-password-title = تغيير كلمة السر
account-password-submit = تغيير كلمة السر
account-password-done = تم تغيير كلمة السر. وتم تسجيل الخروج من كل أجهزتكم الأخرى.
account-reminders-title = التذكير قبل موعد الدفع
account-reminders-on = إذا لم يُدفع الإيجار بعد، تذكّركم به رسالة إلكترونية قبل موعد الدفع ببضعة أيام.
account-reminders-off = لا يصلكم تذكير قبل موعد الدفع.
account-reminders-stop = إيقاف هذا التذكير
account-reminders-resume = تلقي هذا التذكير
account-reminders-stopped = تم الحفظ: لن يصلكم أي تذكير بعد الآن.
account-reminders-back = تم الحفظ: ستذكّركم رسالة إلكترونية بموعد الدفع.
account-sessions-title = الأجهزة التي سجّلتم الدخول منها
account-sessions-count =
    { $count ->
        [zero] { $count } جهاز
        [one] جهاز واحد
        [two] جهازان
        [few] { $count } أجهزة
        [many] { $count } جهازًا
       *[other] { $count } جهاز
    }
account-device = { $browser } على { $system }
account-unknown-browser = متصفح غير معروف
account-since = تاريخ تسجيل الدخول
account-seen = آخر نشاط
account-this-one = هذا الجهاز
account-end = تسجيل الخروج من الجهاز
account-end-lead = لتسجيل الخروج من جهاز آخر، اكتبوا كلمة السر أولًا.
account-end-others = تسجيل الخروج من كل الأجهزة الأخرى
account-ended = تم تسجيل الخروج من الجهاز.
account-others-ended = تم تسجيل الخروج من كل أجهزتكم الأخرى.
account-email-done = تم تغيير بريدكم الإلكتروني.
account-unknown-action = هذا الطلب ناقص. حاولوا من جديد.
account-data-title = تحميل بياناتي
account-data-lead = كل ما يحتفظ به هذا الموقع عنكم: حسابكم وعقودكم وعملياتكم ومدفوعاتكم ورسائلكم.
account-data-html = بياناتي للقراءة (صفحة HTML)
account-data-json = بياناتي لاستعمالها في برنامج (ملف JSON)
account-close-title = إغلاق حسابي
account-close-lead = عقد إيجاركم مستمر: يُغلق فقط دخولكم إلى هذا الموقع. يمكنكم التسجيل من جديد.
account-close-erased = يُمسح فورًا: البريد الإلكتروني الذي تدخلون به، وكلمة السر، وجلسات الدخول المفتوحة.
account-close-kept =
    يبقى عند المؤجر: عقدكم والعمليات والمدفوعات والرسائل، إلى غاية { $years ->
        [one] سنة واحدة
        [two] سنتين
        [few] { $years } سنوات
        [many] { $years } سنة
       *[other] { $years } سنة
    } بعد نهاية عقد الإيجار؛ وسجلات الدخول إلى الموقع، لمدة { $months ->
        [one] شهر واحد
        [two] شهرين
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    }.
account-close-submit = إغلاق حسابي
account-close-confirm = أريد إغلاق حسابي
account-close-confirm-missing = ضعوا علامة في الخانة لإغلاق حسابكم.

## What a device keeps to be read without network

offline-title = على هذا الجهاز، بدون إنترنت
offline-lead = يمكنكم الاحتفاظ على هذا الجهاز بآخر رصيد وآخر إشعار إيجار. ستتمكنون من رؤيتهما حتى بدون إنترنت.
offline-shared = لا تفعلوا ذلك على هاتف أو حاسوب يستعمله غيركم أيضًا: قد يقرؤهما الآخرون. يُمسح كل شيء عند تسجيل الخروج.
offline-keep = الاحتفاظ بآخر رصيد وآخر إشعار على هذا الجهاز
offline-kept = تم الحفظ على هذا الجهاز.
offline-erase-lead = يمكن مسح ما هو محفوظ على هذا الجهاز من هنا، حتى بدون إنترنت.
offline-erase = مسح ما هو محفوظ على هذا الجهاز
offline-erased = تم المسح. لم يبق أي شيء محفوظًا على هذا الجهاز.
offline-failed = لم يُحفظ أي شيء. أعيدوا تحميل هذه الصفحة ثم حاولوا مرة أخرى.
offline-unable = هذا المتصفح لا يستطيع حفظ صفحات لقراءتها بدون إنترنت.
offline-page-title = لا يوجد إنترنت
offline-page-lead = ليس لديكم اتصال بالإنترنت. هذا ما حفظه هذا الجهاز.
offline-saved-on = حُفظ يوم
offline-retry = المحاولة مرة أخرى
offline-not-sent = يبدو أنه لا يوجد إنترنت: لم يُرسل أي شيء. ما كتبتموه لا يزال موجودًا. هل يعمل اتصالكم؟ اضغطوا مرة أخرى.

## Mails: what all have

mail-hello = مرحبًا،
mail-hello-madam = مرحبًا السيدة { $name }،
mail-hello-sir = مرحبًا السيد { $name }،
mail-never-asked = لن نطلب منكم أبدًا كلمة السر ولا رقم بطاقتكم البنكية، لا برسالة إلكترونية ولا بالهاتف.
mail-phone = الهاتف: { "\u200E" }{ $phone }{ "\u200E" }
mail-email = البريد الإلكتروني: { "\u200E" }{ $email }{ "\u200E" }

## Mails about messages, notices and payments

mail-contact-subject = وصلتنا رسالتكم رقم { "\u200E" }{ $number }{ "\u200E" }
mail-contact-lead = وصلتنا رسالتكم. سنرد عليكم برسالة إلكترونية على هذا العنوان. إذا اتصلتم بنا بالهاتف، فأعطونا رقمها.
mail-contact-message = الرسالة
mail-contact-number = رقم { "\u200E" }{ $number }{ "\u200E" }
mail-contact-about = الموضوع
mail-contact-again = الاطلاع على رسائلكم من جديد
mail-notice-contract = العقد
mail-notice-subscribed-subject = إشعارات الإيجار (avis d’échéance) تصلكم الآن على هذا الموقع
mail-notice-subscribed = منذ يوم { $day }، لم تعد إشعارات الإيجار (avis d’échéance) ومخالصات الإيجار (quittances) وإيصالات الدفع (reçus) للعقد { "\u200E" }{ $contract }{ "\u200E" } تُرسل بالبريد الورقي. كل شهر، تخبركم رسالة إلكترونية بأن الإشعار جاهز. هذا مجاني، ويمكنكم التوقف متى أردتم.
mail-notice-on-paper-subject = إشعارات الإيجار (avis d’échéance) تصلكم من جديد بالبريد الورقي
mail-notice-on-paper = منذ يوم { $day }، تُرسل إليكم من جديد إشعارات الإيجار (avis d’échéance) للعقد { "\u200E" }{ $contract }{ "\u200E" } بالبريد الورقي. والإشعارات التي وصلتكم على هذا الموقع تبقى فيه.
mail-notice-see-all = الاطلاع على إشعارات الإيجار
mail-notice-not-you = إذا لم تكونوا أنتم من فعل ذلك، فغيّروا كلمة السر، ثم اتصلوا بنا بالهاتف.
mail-notice-ready-subject = إشعار الإيجار (avis d’échéance) لشهر { $month } جاهز
mail-notice-ready = إشعار الإيجار (avis d’échéance) لشهر { $month } موجود في فضائكم.
mail-notice-amended-subject = إشعار إيجار مصحَّح لشهر { $month }: يحلّ محل السابق
mail-notice-amended = تم تصحيح إشعار الإيجار لشهر { $month }. الإشعار الجديد (avis rectificatif) موجود في فضائكم مع ما تغيّر.
mail-notice-read = قراءة الإشعار
mail-notice-nothing = ليس عليكم أي مبلغ للدفع.
mail-notice-drawn = سيُقتطع مبلغ { $amount } يوم { $day }: ليس عليكم القيام بأي شيء.
mail-notice-left = بقي عليكم دفع { $amount } في موعد أقصاه { $day }.
mail-notice-left-month = بقي عليكم دفع { $amount } عن { $month }، في موعد أقصاه { $day }.
mail-notice-plan-part = خطة تسديد الدين (plan d’apurement) تطلب { $amount } هذا الشهر.
mail-notice-also-owed = إضافة إلى هذا الشهر، عليكم أيضًا دفع { $amount }.
mail-notice-reminder-subject = إيجار شهر { $month } يجب دفعه في موعد أقصاه { $day }
mail-notice-just-paid = إذا كنتم قد دفعتم للتو، فتجاهلوا هذه الرسالة.
mail-notice-pay = الدفع عبر الإنترنت
mail-notice-hardship = هل تجدون صعوبة في الدفع؟ اتصلوا بنا بالهاتف قبل هذا التاريخ: نبحث معكم عن حل.
mail-notice-stop-reminder = إيقاف هذا التذكير
mail-payment-subject-paid = تم تسجيل عملية الدفع
mail-payment-subject-refused = رُفضت عملية الدفع
mail-payment-subject-abandoned = لم تكتمل عملية الدفع
mail-payment-subject-expired = انتهت مهلة عملية الدفع
mail-payment-subject-cancelled = أُلغيت عملية الدفع
mail-payment-subject-refunded = أُعيد إليكم المبلغ الذي دفعتموه
mail-payment-subject-charged-back = استردّ البنك دفعتكم
mail-payment-sentence-paid = قُبلت عملية الدفع بالبطاقة البنكية. وقد سُجّلت في حسابكم كمستأجر.
mail-payment-sentence-refused = رفض البنك عملية الدفع بالبطاقة البنكية. لم يتغير حسابكم كمستأجر. يمكنكم المحاولة من جديد من فضائكم، أو الدفع بتحويل بنكي.
mail-payment-sentence-abandoned = عملية الدفع التي بدأتموها لم تكتمل. لم يتغير حسابكم كمستأجر. يمكنكم المحاولة من جديد من فضائكم، أو الدفع بتحويل بنكي.
mail-payment-sentence-expired = عملية الدفع التي بدأتموها لم تكتمل في الوقت المحدد. إذا سُحب المبلغ من حسابكم البنكي، فلا تدفعوا مرة ثانية: اتصلوا بنا. وإلا، فيمكنكم إعادة المحاولة من فضائكم أو الدفع بتحويل بنكي.
mail-payment-sentence-cancelled = أُلغيت عملية الدفع بالبطاقة البنكية: لا تُحسب في حسابكم كمستأجر. إذا لم يكن هذا ما كنتم تنتظرونه، فاتصلوا بنا بالهاتف.
mail-payment-sentence-refunded = أُعيد إليكم المبلغ الذي دفعتموه بالبطاقة البنكية. يعود المبلغ إلى حساب البطاقة التي استُعملت، عادةً خلال بضعة أيام؛ ولم يعد يُحسب في حسابكم كمستأجر.
mail-payment-sentence-charged-back = استردّ البنك من المؤجر دفعة قمتم بها بالبطاقة البنكية: لم تعد تُحسب. الإيصال (reçu) وشهادة دفع الإيجار (quittance) المستندان إليها لم يعودا صالحين، والمبلغ مستحق الدفع من جديد. إذا لم تعترضوا على هذه الدفعة لدى البنك، فاتصلوا بالبنك ثم اتصلوا بنا.
mail-payment-amount = المبلغ
mail-payment-contract = العقد
mail-payment-contracts = العقود
mail-payment-date = التاريخ
mail-payment-moment = { $day } في الساعة { $time }
mail-payment-number = رقم عملية الدفع
mail-payment-receipt = الاطلاع على الإيصال (reçu) والاحتفاظ به
mail-payment-see = الاطلاع على عملية الدفع هذه

## Mails about an account

mail-validation-subject = أكّدوا بريدكم الإلكتروني لفتح فضاء المستأجر الخاص بكم
mail-validation-lead = طلبتم إنشاء فضاء المستأجر الخاص بكم يوم { $day } في الساعة { $time }. بقيت خطوة واحدة: افتحوا هذا الرابط واضغطوا على الزر الموجود في الصفحة.
mail-validation-link = تأكيد بريدي الإلكتروني
mail-validation-lifetime = هذا الرابط صالح لمدة 48 ساعة ولمرة واحدة فقط.
mail-validation-elsewhere = على جهاز غير الذي سجّلتم منه، تطلب الصفحة كلمة السر التي اخترتموها.
mail-validation-several = إذا وصلتكم عدة رسائل مثل هذه، فلا تفتحوا إلا الرسالة التي تحمل ساعة طلبكم أنتم.
mail-validation-ignore = إذا لم تطلبوا شيئًا، فلا تفعلوا أي شيء: بدون تأكيد، لن يُنشأ أي حساب.
mail-already-subject = لديكم من قبل فضاء مستأجر
mail-already-lead = طُلب الآن تسجيل أو تغيير عنوان باستعمال هذا البريد الإلكتروني. لم يتغير أي شيء، لأن هناك فضاء مستأجر موجودًا من قبل: بهذا العنوان، أو للمرجع الذي كُتب.
mail-already-help = سجّلوا الدخول كالعادة. إذا لم تعودوا تعرفون بأي عنوان أو بأي كلمة سر، فهذه الصفحات تساعدكم.
mail-sign-in = تسجيل الدخول
mail-forgotten-identifier = نسيت اسم المستخدم
mail-forgotten-password = نسيت كلمة السر
mail-already-ignore = إذا لم تطلبوا شيئًا، فلا تفعلوا أي شيء: لم يُنشأ أي حساب ولم يُغيَّر أي حساب.
mail-not-recognised-subject = تسجيلكم: لم نتعرف على المرجع أو الاسم
mail-not-recognised-lead = طلبتم إنشاء فضاء مستأجر. لم نتمكن من إتمام ذلك: المرجع والاسم اللذان كتبتموهما لا يتطابقان في ملفاتنا.
mail-not-recognised-check = تحققوا في إشعار الإيجار (avis d’échéance) من:
mail-not-recognised-reference = مرجع الزبون (référence client)
mail-not-recognised-reference-shape = حرف L وعشرة أرقام، أو رقم المستأجر المكوّن من تسعة أرقام
mail-not-recognised-name = اسم العائلة
mail-not-recognised-name-shape = اسم عائلة صاحب عقد الإيجار، بدون الاسم الشخصي؛ ويمكن أيضًا كتابة اسم العائلة عند الولادة
mail-not-recognised-namesake = هل يحمل شخصان في عقدكم هذا الاسم، الآن أو سابقًا؟ أعطوا رقم المستأجر، لا رقم العقد.
mail-not-recognised-again = إعادة التسجيل
mail-not-recognised-call = إذا لم ينجح ذلك أيضًا، فاتصلوا بنا بالهاتف: سنجد مرجعكم معًا.
mail-not-recognised-ignore = إذا لم تطلبوا شيئًا، فلا تفعلوا أي شيء: لم يُنشأ أي حساب.
mail-tried-subject = حاول شخص إنشاء حساب ثانٍ بمرجعكم
mail-tried-lead = جرت محاولة تسجيل يوم { $day } في الساعة { $time } بمرجعكم واسمكم، لكن ببريد إلكتروني آخر غير بريدكم. لم تنجح هذه المحاولة: لم يتغير حسابكم ولا بياناتكم.
mail-tried-what = إذا كنتم أنتم من فعل ذلك أو أحد أقربائكم، فسجّلوا الدخول بالعنوان الذي وصلتكم عليه هذه الرسالة. وإلا فاتصلوا بنا بالهاتف.
mail-created-subject = فضاء المستأجر الخاص بكم مفتوح
mail-created-lead = تم تأكيد بريدكم الإلكتروني وفضاء المستأجر الخاص بكم مفتوح. يمكنكم فيه الاطلاع على رصيدكم وعقودكم، ودفع الإيجار عبر الإنترنت.
mail-created-identifier = اسم المستخدم هو العنوان الذي وصلتكم عليه هذه الرسالة.
mail-reset-subject = اختاروا كلمة سر جديدة
mail-reset-lead = طلبتم تغيير كلمة السر. افتحوا هذا الرابط لاختيار كلمة سر جديدة.
mail-reset-link = اختيار كلمة سر جديدة
mail-reset-lifetime = هذا الرابط صالح لمدة ساعة ولمرة واحدة فقط.
mail-reset-ignore = إذا لم تطلبوا شيئًا، فلا تفعلوا أي شيء: تبقى كلمة السر كما هي.
mail-password-subject = تم تغيير كلمة السر
mail-password-lead = تم تغيير كلمة السر لفضاء المستأجر الخاص بكم يوم { $day } في الساعة { $time }. وتم تسجيل الخروج من أجهزتكم الأخرى.
mail-not-you = إذا لم تكونوا أنتم من فعل ذلك، فغيّروا كلمة السر فورًا عن طريق «نسيت كلمة السر»، ثم اتصلوا بنا بالهاتف.
mail-password-forgotten = نسيت كلمة السر
mail-identifier-subject = اسم المستخدم الخاص بكم
mail-identifier-lead = طلبتم التذكير باسم المستخدم: هو العنوان الذي وصلتكم عليه هذه الرسالة.
mail-identifier-ignore = إذا لم تطلبوا شيئًا، فلا تفعلوا أي شيء: لم يظهر هذا العنوان لأي شخص.
mail-new-address-subject = أكّدوا بريدكم الإلكتروني الجديد
mail-new-address-lead = طلبتم استعمال هذا العنوان لفضاء المستأجر الخاص بكم. افتحوا هذا الرابط واضغطوا على الزر الموجود في الصفحة.
mail-new-address-link = تأكيد هذا العنوان
mail-new-address-lifetime = هذا الرابط صالح لمدة ساعة ولمرة واحدة فقط. إلى ذلك الحين، يبقى عنوانكم القديم هو الصحيح.
mail-new-address-ignore = إذا لم تطلبوا شيئًا، فلا تفعلوا أي شيء: لن يُستعمل هذا العنوان.
mail-address-asked-subject = طُلب تغيير البريد الإلكتروني لفضاء المستأجر الخاص بكم
mail-address-asked-lead = كُتب بريد إلكتروني آخر يوم { $day } في الساعة { $time } لفضاء المستأجر الخاص بكم. سيحل محل هذا البريد عندما يتم تأكيده.
mail-address-asked-you = إذا كنتم أنتم من فعل ذلك، فليس عليكم القيام بأي شيء هنا.
mail-address-changed-subject = تغيّر البريد الإلكتروني لفضاء المستأجر الخاص بكم
mail-address-changed-lead = تم تغيير البريد الإلكتروني لفضاء المستأجر الخاص بكم يوم { $day } في الساعة { $time }. لن تصلكم رسائلنا هنا بعد الآن، ولم يعد هذا العنوان صالحًا لتسجيل الدخول.
mail-address-changed-call = إذا لم تكونوا أنتم من فعل ذلك، فاتصلوا بنا بالهاتف فورًا.
mail-closed-subject = تم إغلاق فضاء المستأجر الخاص بكم
mail-closed-lead = تم إغلاق فضاء المستأجر الخاص بكم يوم { $day } في الساعة { $time }، بطلب منكم. لا يتغير عقد إيجاركم ولا حسابكم كمستأجر.
mail-closed-back = يمكنكم التسجيل من جديد متى أردتم. إذا لم تكونوا أنتم من أغلقه، فاتصلوا بنا بالهاتف.
mail-closed-register = إنشاء حساب
mail-closed-for-you-subject = أغلق المؤجر فضاء المستأجر الخاص بكم
mail-closed-for-you-lead = أغلق المؤجر فضاء المستأجر الخاص بكم يوم { $day } في الساعة { $time }. لا يتغير عقد إيجاركم ولا حسابكم كمستأجر.
mail-closed-for-you-why = إذا كنتم لا تعرفون السبب، فاتصلوا بنا بالهاتف. يمكنكم التسجيل من جديد متى أردتم.
mail-reopened-subject = أُعيد فتح فضاء المستأجر الخاص بكم: اختاروا كلمة سر
mail-reopened-lead = أعاد المؤجر فتح فضاء المستأجر الخاص بكم بهذا البريد الإلكتروني. افتحوا هذا الرابط لاختيار كلمة السر.
mail-reopened-link = اختيار كلمة السر
mail-reopened-lifetime = هذا الرابط صالح لمدة ساعة ولمرة واحدة فقط. بعد ذلك اطلبوا رابطًا آخر عن طريق «نسيت كلمة السر».
mail-reopened-stranger = إذا لم تكونوا من مستأجرينا، فلا تفتحوا هذا الرابط واتصلوا بنا بالهاتف: فقد سُجّل البريد الإلكتروني خطأً.
mail-invitation-subject = تغيّر موقعنا الخاص بالمستأجرين: اختاروا كلمة السر
mail-invitation-lead = كان لديكم حساب بهذا البريد الإلكتروني في الموقع السابق للمؤجر. لقد تغيّر الموقع، ولا تعمل فيه كلمة السر القديمة. افتحوا هذا الرابط لاختيار كلمة السر: عندها يُفتح فضاء المستأجر الخاص بكم.
mail-invitation-link = اختيار كلمة السر
mail-invitation-lifetime = هذا الرابط صالح لمدة 30 يومًا ولمرة واحدة فقط. بعد ذلك سجّلوا بمرجع الزبون (référence client).
mail-invitation-register = التسجيل
mail-invitation-stranger = إذا لم تكونوا من مستأجرينا، فلا تفتحوا هذا الرابط واتصلوا بنا بالهاتف: فقد سُجّل البريد الإلكتروني خطأً.

## Help

help-title = المساعدة
help-lead = اختاروا سؤالًا لقراءة الجواب. لم تجدوا سؤالكم؟ اتصلوا بنا بالهاتف: معلومات الاتصال موجودة في أسفل هذه الصفحة.
help-contents = في هذه الصفحة
help-account = حسابكم
help-reference = أين أجد مرجع الزبون (référence client)؟
help-reference-where = هو مكتوب في أعلى رسائلنا وفي أعلى إشعارات الإيجار (avis d’échéance). هناك رقمان يمكن استعمال أي منهما:
help-reference-contract = رقم العقد (numéro de contrat)
help-reference-contract-shape = حرف L و10 أرقام، مثلًا { "L/0039000204" }.
help-reference-tenant = رقم المستأجر (numéro de locataire)
help-reference-tenant-shape = 9 أرقام، مثلًا 000123456.
help-reference-write = اكتبوا الرقم كما تقرؤونه: الفراغات لا تهم، وحرف L موجود أصلًا أمام الخانة. أما رقم المسكن (numéro de logement) فلا يصلح.
help-refusal = رُفض تسجيلي. ماذا أفعل؟
help-refusal-check = تخبركم رسالة إلكترونية بسبب الرفض. تحققوا من:
help-refusal-number = أنكم نسختم الرقم الصحيح: 10 أرقام للعقد، أو 9 أرقام للمستأجر؛
help-refusal-name = أن الاسم هو اسم عائلة صاحب عقد الإيجار، بدون الاسم الشخصي (ويمكن أيضًا كتابة اسم عائلته عند الولادة)؛
help-refusal-once = أن صاحب عقد الإيجار ليس لديه حساب من قبل: حساب واحد يكفي لكل عقوده.
help-refusal-again = بعد ذلك يمكنكم <register>إعادة التسجيل</register>. إذا رُفض مرة أخرى، فاتصلوا بنا على الرقم <phone>{ $phone }</phone>: سنجد مرجعكم معًا.
help-mail = لم تصل الرسالة الإلكترونية
help-mail-wait = انتظروا بضع دقائق.
help-mail-junk = ابحثوا في البريد غير المرغوب فيه (spam).
help-mail-address = تأكدوا من أنكم تقرؤون البريد الصحيح: بريد العنوان الذي كتبتموه.
help-mail-again = إذا كان الأمر يتعلق بالتسجيل، <again>فاطلبوا الرسالة مرة أخرى</again>.
help-mail-lifetime = رابط التسجيل صالح لمدة { $time }. إذا كان قديمًا جدًا، أو إذا كان العنوان خاطئًا، <register>فأعيدوا التسجيل</register>: لا شيء يمنع ذلك.
help-password = نسيت كلمة السر
help-password-page = اذهبوا إلى صفحة <page>{ forgotten-password-title }</page> واكتبوا البريد الإلكتروني لحسابكم. سيصلكم رابط لاختيار كلمة سر جديدة.
help-password-lifetime = هذا الرابط صالح لمدة { $time } ولمرة واحدة فقط.
help-identifier = نسيت اسم المستخدم
help-identifier-page = اسم المستخدم هو البريد الإلكتروني لحسابكم. اذهبوا إلى صفحة <page>{ forgotten-identifier-title }</page>: نرسل تذكيرًا إلى هذا البريد.
help-identifier-lost = لم يعد بإمكانكم الدخول إلى هذا البريد؟ اتصلوا بنا على الرقم <phone>{ $phone }</phone>.
help-close = كيف أغيّر بريدي الإلكتروني أو أغلق حسابي؟
help-close-page = تقومون بذلك بأنفسكم، في صفحة <account>{ menu-account }</account>: «{ account-email-title }» أو «{ account-close-title }». ستُطلب منكم كلمة السر.
help-close-lease = إغلاق الحساب لا يغيّر شيئًا في عقد إيجاركم. يمكنكم التسجيل من جديد.
help-payment = الدفع
help-card = كيف أدفع الإيجار عبر الإنترنت؟
help-card-start = سجّلوا الدخول، ثم اختاروا <pay>{ menu-pay }</pay>. هناك ثلاث خطوات:
help-card-amount = { payment-step-amount }: تختارون العقد والمبلغ.
help-card-code = { payment-step-code }: تختارون بطاقتكم، ثم تكتبون رقمها في صفحة La Banque Postale. لا تكتبوه هنا أبدًا.
help-card-end = { payment-step-end }: ترون هل قُبل الدفع. تؤكد لكم ذلك رسالة إلكترونية ويكون إيصالكم (reçu) جاهزًا.
help-card-limits = بالبطاقة البنكية، يمكنكم دفع ما بين { $min } و{ $max } في مرة واحدة. تبقى صفحة البنك مفتوحة لمدة 10 دقائق.
help-refused = رُفضت عملية الدفع
help-refused-retry = لم يُسحب أي مبلغ. يمكنكم المحاولة من جديد، بالبطاقة نفسها أو ببطاقة أخرى. يمكن للبنك الذي تتعاملون معه أن يخبركم بسبب الرفض: غالبًا ما يكون السبب هو الحد الأقصى للبطاقة.
help-refused-otherwise = يمكنكم أيضًا الدفع على عدة مرات، أو <transfer>بتحويل بنكي</transfer>. لا تستطيعون دفع المبلغ كله؟ اتصلوا بنا دون انتظار على الرقم <phone>{ $phone }</phone>.
help-pending = عملية الدفع في الانتظار، أو لا أراها
help-pending-once = لا تدفعوا مرة ثانية.
help-pending-wait = أحيانًا يتأخر البنك في الجواب. صفحة الدفع تُحدَّث، ونكتب إليكم فور وصول الجواب.
help-pending-lost = خرج المال من حسابكم البنكي، لكن عملية الدفع لا تظهر حتى الآن؟ <reach>اتصلوا بنا</reach>، مع ذكر التاريخ والمبلغ.
help-transfer = كيف أدفع بتحويل بنكي (virement)؟
help-transfer-where = افتحوا صفحة <contracts>{ menu-contracts }</contracts> واختاروا عقدًا. تجدون فيها رقم الحساب البنكي (IBAN) والمستفيد (bénéficiaire) والمرجع الذي يجب نسخه عند البنك الذي تتعاملون معه.
help-transfer-reference = انسخوا المرجع بدقة: فهو الذي يسمح لنا بالتعرف على المبلغ الذي دفعتموه. يحتاج التحويل البنكي إلى بضعة أيام ليظهر في رصيدكم.
help-direct-debit = أدفع بالاقتطاع التلقائي (prélèvement automatique)
help-direct-debit-nothing = ليس عليكم القيام بأي شيء: يُقتطع المبلغ من حسابكم البنكي. ادفعوا عبر الإنترنت فقط لتسديد دين أقدم.
help-documents = الإشعارات والإيصالات والمخالصات
help-notice = كيف أقرأ إشعار الإيجار (avis d’échéance)؟
help-notice-columns = كلمة débit تعني ما هو مطلوب منكم. كلمة crédit تعني ما هو لصالحكم. هذه هي السطور التي تظهر غالبًا:
help-line-loyer = ثمن إيجار مسكنكم.
help-line-charge = مبلغ يُدفع مسبقًا كل شهر من أجل مصاريف العمارة: الماء والتدفئة والمصعد والصيانة والنفايات المنزلية.
help-line-regularisation = الفرق بين المصاريف التي دفعتموها والمصاريف الحقيقية. إذا كنتم قد دفعتم أكثر من اللازم، يُكتب الفرق لصالحكم (crédit). وإذا كنتم قد دفعتم أقل من اللازم، يُكتب في المطلوب منكم (débit).
help-line-apl = مساعدة من CAF (صندوق الإعانات العائلية) أو من MSA (صندوق الضمان الاجتماعي الفلاحي). تُدفع لنا مباشرة، ونحن نخصمها مما عليكم.
help-line-rappel-apl = مساعدة سكن عن شهر ماضٍ، وصلت متأخرة.
help-line-rls = تخفيض يُنقص المبلغ الذي يجب دفعه، دون تغيير الإيجار المكتوب في العقد.
help-line-sls = مبلغ يضاف إلى الإيجار عندما يتجاوز دخل الأسرة حدًا معيّنًا.
help-notice-days = يُدفع الإيجار في نهاية الشهر. يصدر إشعار كل شهر حوالي يوم { $noticeDay }. ويجب دفعه في موعد أقصاه يوم { $dueDay } من الشهر التالي.
help-notice-days-ahead = يُدفع الإيجار في بداية الشهر. يصدر إشعار كل شهر حوالي يوم { $noticeDay } من الشهر السابق. ويجب دفعه في موعد أقصاه يوم { $dueDay } من الشهر نفسه.
help-kinds = الإشعار والإيصال والمخالصة: ما الفرق؟
help-kinds-notice = إشعار الإيجار (avis d’échéance)
help-kinds-notice-meaning = ما هو مطلوب منكم عن شهر واحد.
help-kinds-receipt = إيصال الدفع (reçu)
help-kinds-receipt-meaning = دليل على الدفع، حتى لو دفعتم جزءًا من الإيجار.
help-kinds-quittance = مخالصة الإيجار (quittance)
help-kinds-quittance-meaning = دليل على أن الإيجار والمصاريف عن شهر مدفوعة بالكامل. وهي مجانية.
help-kinds-page = الإشعار لا يحل محل المخالصة أبدًا. تجدون وثائقكم في صفحة <documents>{ menu-documents }</documents>. هل تنقصكم وثيقة؟ <ask>اطلبوها منا</ask>.
help-paper = هل يمكنني التوقف عن تلقي إشعاراتي على الورق؟
help-paper-choice = إشعاراتكم موجودة هنا في جميع الأحوال. وتصلكم على الورق أيضًا ما دمتم لم تطلبوا غير ذلك. تختارون ذلك لكل عقد، في صفحة <notices>{ menu-notices }</notices>. وبدون ورق، تخبركم رسالة إلكترونية كل شهر بأن الإشعار جاهز.
help-paper-free = هذا مجاني وليس إجباريًا أبدًا. يمكنكم العودة إلى الورق في أي وقت.
help-former = غادرت مسكني
help-former-account = يبقى حسابكم صالحًا. لا يزال بإمكانكم الاطلاع على رصيدكم، ودفع ما عليكم، وتحميل مخالصاتكم.
help-former-documents = لم يكن لديكم حساب؟ قوموا بالتسجيل برقم عقدكم القديم أو برقم المستأجر. هل تنقصكم مخالصة؟ <reach>اطلبوها منا</reach>.
help-safety = الأمان
help-shared = أستعمل هاتفًا أو حاسوبًا يستعمله غيري أيضًا
help-shared-password = لا تحفظوا كلمة السر في المتصفح.
help-shared-sign-out = عندما تنتهون، اختاروا «{ common-sign-out }».
help-shared-idle = إذا نسيتم ذلك، يتم تسجيل خروجكم بعد { $time } دون نشاط.
help-shared-lost = هل ضاع هاتفكم؟ على جهاز آخر، افتحوا <devices>{ menu-account }، «{ account-sessions-title }»</devices>، وسجّلوا الخروج من الهاتف، ثم غيّروا كلمة السر.
help-scam = هل هذه الرسالة من المؤجر حقًا؟
help-scam-never = لا نطلب منكم أبدًا رقم بطاقتكم البنكية ولا كلمة السر، لا برسالة إلكترونية ولا بالهاتف ولا برسالة نصية (SMS).
help-scam-site = قبل كتابة كلمة السر، انظروا إلى العنوان في أعلى الشاشة. عنوان هذا الموقع يبدأ بـ { $address }.
help-scam-bank = قبل كتابة رقم بطاقتكم البنكية، افعلوا الشيء نفسه. عنوان صفحة الدفع يبدأ بـ { $address }.
help-scam-hurry = هل هناك رسالة تستعجلكم، أو تعدكم بالمال؟ لا تضغطوا على رابطها. افتحوا هذا الموقع بأنفسكم.
help-scam-iban = هل هناك رسالة تعطيكم رقم حساب بنكي جديدًا (IBAN) لدفع الإيجار؟ لا تدفعوا. اتصلوا بنا على الرقم <phone>{ $phone }</phone>.
help-scam-report = هل تبدو لكم رسالة مزيفة؟ <reach>أخبرونا بذلك</reach>. يمكن أيضًا التبليغ عن رسالة نصية (SMS) بتحويلها إلى الرقم 33700.
help-scam-given = هل أعطيتم رقم بطاقتكم البنكية؟ اتصلوا فورًا بالبنك الذي تتعاملون معه. هل أعطيتم كلمة السر؟ <password>اختاروا كلمة سر جديدة</password> فورًا.
help-reach = كيف تتصلون بنا
help-reach-write = لديكم حساب؟ اكتبوا إلينا في صفحة <contact>{ menu-contact }</contact>: تحصل رسالتكم على رقم وتبقى ظاهرة. اختاروا الموضوع المناسب، مثلًا «{ subject-home }».

## Who of the landlord has looked at the tenant’s file

looks-title = من اطّلع على ملفي
looks-lead = العاملون لدى المؤجّر الذين فتحوا ملفكم، من الأحدث إلى الأقدم. لا تظهر أسماؤهم.
looks-count =
    { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتان
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }
looks-none = لم يفتح أحد ملفكم.
looks-role-reception = الاستقبال
looks-role-management = التسيير
looks-role-administration = الإدارة
looks-reason-call = بعد مكالمة هاتفية
looks-reason-letter = بعد رسالة بريدية
looks-reason-message = بعد رسالة من الموقع
looks-reason-control = من أجل مراقبة
looks-line = { $day }: من طرف { $role }، { $reason }
