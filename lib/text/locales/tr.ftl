## On every page: menu, foot, and pieces of forms

common-site = Kiracı sayfam
common-skip = İçeriğe geç
common-error-prefix = Hata:
common-error-summary = Düzeltilecek bilgiler var
common-nav = Ana menü
common-home = Ana sayfa
common-pay = Öde
common-balance = Bakiye
common-documents = Belgeler
common-contact = İletişim
common-account = Hesap
common-sign-out = Çıkış yap
common-call = Telefon
common-write = E-posta
common-footer-nav = Bilgiler
common-help = Yardım
common-legal = Yasal bilgiler
common-privacy = Kişisel veriler
common-cookies = Çerezler
common-accessibility = Erişilebilirlik: uygun değil
common-accessibility-partial = Erişilebilirlik: kısmen uygun
common-accessibility-total = Erişilebilirlik: tamamen uygun
common-info = Bilgi
common-restored = Oturumunuzun süresi dolmuştu: hiçbir şey gönderilmedi. Yazdıklarınızı yeniden okuyun, sonra gönderin.
common-success = İşlem tamam
common-warning = Dikkat
common-step = Adım
common-done = tamamlandı
common-iban = IBAN
common-bic = BIC
common-beneficiary = Alıcı
common-reference = Aynen yazılacak referans
common-amount = Tutar
common-transfer = Havale ile öde
common-transfer-code = Ya da bankanızın uygulaması okuyabiliyorsa bu kodu okutun:
common-transfer-code-alt = Havale için QR kodu: yukarıda yazan bilgileri içerir.
common-transfer-lead = Bankanızda bu bilgileri aynen yazın. Ödemenizi bu referans sayesinde tanırız.

## A balance in words

balance-owes = Borcunuz: { $amount }
balance-settled = Borcunuz yok
balance-advance = Alacağınız: { $amount }

## What is due now: the parts of a debt, a direct debit, a repayment plan

due-owes-now = Şimdi ödenecek borcunuz: { $amount }
due-nothing-now = Şimdi ödemeniz gereken bir şey yok
due-in-favour = Alacağınız: { $amount }
due-given-back = Bu tutar size geri ödenecek.
due-by = { $what }: { $amount }, en geç { $day }
due-late = { $what }: { $amount }, gecikmiş (son ödeme günü: { $day })
due-late-older = { $what }: { $amount }, gecikmiş
due-late-many = { $count } gecikmiş tutar: { $amount }
due-plan-part = Borç ödeme planı (“plan d’apurement”): bu ay için { $amount }
due-in-plan = { $amount } borç ödeme planınızda (“plan d’apurement”) kalıyor: sonraki aylarda ödenecek.
due-also-in-favour = Ayrıca alacağınız var: { $amount }.
due-drawn = { $day } tarihinde banka hesabınızdan { $amount } çekilecek.
due-drawn-mandate = { $day } tarihinde banka hesabınızdan { $amount } çekilecek (talimat numarası: { $rum }).
due-drawn-rest = Başka bir yolla ödemeniz gereken kalan tutar: { $amount }.
due-drawn-all = Başka ödemeniz gereken bir şey yok.
due-claim-rent = Kira ve giderler
due-claim-fees = Masraflar
due-claim-insurance = Sigorta
due-claim-penalty = Ceza
due-claim-deposit = Depozito
due-claim-help = Geri verilecek kira yardımı
due-claim-returned = Reddedilen ödeme
due-claim-older = Daha eski borç
due-claim-other = Diğer tutar
books-closed = Bakiye tarihi: { $day }, saat { $time }
books-closed-own = Bakiye tarihi: { $day }, saat { $time }; burada yapılan ödemeler dahil
books-stale = Ev sahibi kurumunuzun hesapları { $day } tarihinden beri güncellenmedi. Yakın zamanda yapılan bir ödeme eksik olabilir.
books-paid = { $day } tarihli { $amount } ödemeniz henüz ev sahibi kurumunuzun hesaplarında yok.
books-refunded = { $day } tarihli { $amount } iadeniz henüz ev sahibi kurumunuzun hesaplarında yok.
books-changed = { $day } tarihli { $amount } düzeltme henüz ev sahibi kurumunuzun hesaplarında yok.
books-returned = { $day } tarihli { $amount } ödemenizi banka geri aldı. Ev sahibi kurumunuz bunu henüz hesabınızdan düşmedi.
books-more = { $count } başka işlem henüz ev sahibi kurumunuzun hesaplarında yok.

## What a search engine or a shared link shows of the site

site-description = Kiracı sayfanız: bakiyeniz, kira bildirimleriniz, ödemeleriniz ve belgeleriniz.

## The choice of the language, and what is in French only

language-title = Dil
language-french-only = Aşağıdaki metin Fransızcadır: geçerli olan bu metindir.

## Small conveniences of forms and facts

comfort-show-password = Şifreyi göster
comfort-hide-password = Şifreyi gizle
comfort-copy = Kopyala
comfort-copied = Kopyalandı
comfort-calendar = Ödeme günlerini takvimime ekle (ICS dosyası)
comfort-calendar-event = Ödenecek kira
comfort-calendar-drawn = Kira hesaptan çekilir
comfort-calendar-name = Kira ödeme günleri

## Pages of errors

error-unreadable-title = Bu istek okunamadı
error-unreadable-lead = Önceki sayfaya dönüp yeniden başlayın.
error-forbidden-title = Bu istek reddedildi
error-forbidden-lead = Bu istek bu sitenin bir sayfasından gelmiyor. Siteyi yeniden açıp baştan başlayın.
error-unsaid-title = Hiçbir şey gönderilmedi
error-unsaid-lead = Tarayıcınız bu formun hangi sayfadan geldiğini söylemiyor. Güvenliğiniz için formu bu şekilde kabul edemiyoruz.
error-unsaid-settings = Bir gizlilik ayarı veya eklentisi geldiğiniz sayfayı («Referer») gizliyorsa, bu site için kapatın.
error-unsaid-back = Forma dönün ve yeniden gönderin
error-unsaid-browser = Bu yeterli olmazsa başka bir tarayıcı veya başka bir cihazla deneyin. Bizi de arayabilirsiniz: numaramız bu sayfanın altındadır.
error-not-found-title = Böyle bir sayfa yok
error-not-found-lead = Adres eksik olabilir ya da sayfa kaldırılmıştır. Adresi kontrol edin ya da ana sayfadan başlayın.
error-too-long-title = Çok uzun
error-too-long-lead = Gönderilen metin çok uzun. Kısaltıp yeniden deneyin.
error-busy-title = Site şu anda çok yoğun
error-busy-lead = Birkaç saniye sonra yeniden deneyin. Hiçbir şey kaybolmadı ve hiçbir şey iki kez ödenmedi.
error-ours-title = Bizden kaynaklanan bir hata oluştu
error-ours-lead = Bu sizin hatanız değil ve hiçbir şey kaybolmadı. Birazdan yeniden deneyin.
error-page-home = Ana sayfaya dön
error-page-help = Yardım
error-page-reference = Sorun sürerse bize şu numarayı söyleyin: { $reference }

## Why an amount is refused, and how to write it

fault-amount-empty = Ödemek istediğiniz tutarı yazın, örneğin 120,50.
fault-amount-unreadable = Tutarı yalnızca rakamla yazın, örneğin 120,50.
fault-amount-negative = Ödenecek tutar eksi olamaz. Eksi işareti olmadan yazın.
fault-amount-zero = Ödenecek tutar sıfırdan büyük olmalıdır.
fault-amount-too-many-decimals = Virgülden sonra en fazla iki rakam yazın, örneğin 120,50.
fault-amount-ambiguous = Nokta binleri mi yoksa sentleri mi ayırıyor, anlayamadık. Tutarı örneğin 1234,50 gibi yazın.
fault-amount-too-large = Bu tutar çok büyük.
fault-amount-below-min = Tutar en az { $amount } olmalıdır.
fault-amount-above-max = Kartla tek seferde en fazla { $amount } ödenebilir. Birkaç seferde ya da havale ile ödeyebilirsiniz.
fault-too-many-contracts = Tek seferde en fazla { $max } sözleşme için ödeme yapabilirsiniz.

## Why a new password is refused, and what would be accepted

fault-password-too-short = Şifre çok kısa. En az 8 karakter (2’si rakam) ya da en az 12 karakter seçin.
fault-password-too-few-digits = En az 2 rakam ekleyin ya da en az 12 karakterlik bir şifre seçin.
fault-password-too-long = Şifre 256 karakteri geçemez.
fault-password-common = Bu şifreyi tahmin etmek çok kolay. Başka bir şifre seçin, örneğin birbiriyle ilgisiz dört kelime.
fault-password-personal = Şifre; soyadınızdan, müşteri numaranızdan ya da e-posta adresinizden oluşamaz.

## What is wrong in the other fields of forms

fault-reference-empty = Müşteri numaranızı yazın: mektuplarımızdaki sözleşme ya da kiracı numarası.
fault-reference-shape = Bu numaranın biçimi doğru değil. Sözleşme numarası L harfinden sonra 10 rakamdır, örneğin L/0039000204; kiracı numarası 9 rakamdır.
fault-surname-empty = Sözleşmeyi imzalayanın soyadını yazın.
fault-surname-too-long = Bu soyadı çok uzun: en fazla 200 karakter.
fault-email-empty = E-posta adresinizi yazın.
fault-email-shape = Bu e-posta adresi eksik ya da yanlış. Şuna benzer: ad@example.com.
fault-emails-differ = İki e-posta adresi birbirinden farklı.
fault-password-empty = Şifrenizi yazın.
fault-new-password-empty = Bir şifre seçin.
fault-passwords-differ = İki şifre birbirinden farklı.
fault-password-wrong = Bu, şimdiki şifreniz değil.
fault-subject-unknown = Listeden bir konu seçin.
fault-message-empty = Mesajınızı yazın.
fault-message-too-long = Mesajınız çok uzun: en fazla { $max } karakter.
fault-contract-missing = Bir sözleşme seçin.
fault-contract-unknown = Listeden sözleşmelerinizden birini seçin.
fault-contract-twice = Bu sözleşme iki kez yazılmış.
fault-month-not-owed = Bu sözleşmede bu ay için borç yok. Listeden bir ay ya da en eskisini seçin.
fault-card-unknown = Bir ödeme yolu seçin.
fault-too-many-tries =
    Çok fazla deneme oldu. { $minutes ->
        [one] Bir dakika
       *[other] { $minutes } dakika
    } sonra yeniden deneyin. Hiçbir şey kaybolmadı.

## Home

home-title = Ana sayfa
home-create-title = 3 dakikadan kısa sürede hesabınızı açın
home-benefits-intro = Hesap açınca şunları yapabilirsiniz:
home-benefit-contract = Kira sözleşmenizle ilgili bilgileri görmek
home-benefit-balance = Hesabınızın bakiyesine bakmak
home-benefit-payment = Kiranızı internetten ödemek
home-create = Hesap aç
home-need = Ev sahibi kurumunuzdan gelen bir mektup elinizin altında olsun: müşteri numaranız orada yazar.

## Fields of the forms for the account

form-required = * Zorunlu alanlar
form-reference = Müşteri numarası (“référence client”)
form-reference-hint = Sözleşme numaranız (10 rakam) veya kiracı numaranız (9 rakam). Mektuplarımızın üst kısmında yazar. Boşluklar sayılmaz.
form-surname = Sözleşmeyi imzalayanın soyadı
form-surname-hint = Kira sözleşmesi sahibinin soyadı, adı olmadan.
form-email = E-posta adresi
form-email-confirmation = E-posta adresini tekrar yazın
form-password = Şifre
form-new-password = Yeni şifre
form-password-hint = En az { $min } karakter (2’si rakam) ya da istediğiniz gibi en az { $free } karakter.
form-password-confirmation = Şifreyi tekrar yazın
form-cancel = Vazgeç

## Sign-in

sign-in-title = Giriş
sign-in-identifier = Kullanıcı adınız
sign-in-identifier-hint = Hesabınızın e-posta adresi.
sign-in-password = Şifreniz
sign-in-submit = Giriş yap
sign-in-forgot-identifier = Kullanıcı adınızı mı unuttunuz?
sign-in-forgot-password = Şifrenizi mi unuttunuz?
sign-in-no-account = Henüz hesabınız yok mu?
sign-in-refused = E-posta adresi veya şifre doğru değil. Kontrol edin ya da yeni bir şifre seçin.
sign-in-validated = Hesabınız onaylandı. Giriş yapabilirsiniz.
sign-in-password-changed = Şifreniz değişti. Yenisiyle giriş yapın.
sign-in-email-changed = E-posta adresiniz değişti. Yeni adresle giriş yapın.
sign-in-signed-out = Çıkış yaptınız.
sign-in-signed-out-here = Bu cihazda çıkış yaptınız. Hizmetimizde bir arıza oldu: oturumun kendisi en geç 30 dakika içinde kapanacak.
sign-in-closed = Hesabınız kapatıldı. Bunu onaylayan bir e-posta alacaksınız. Dilediğiniz zaman yeniden kaydolabilirsiniz.
sign-in-first = Bu sayfayı görmek için giriş yapın.
sign-in-expired = Oturumunuzun süresi doldu, hiçbir şey gönderilmedi. Giriş yapıp yeniden başlayın.
sign-in-expired-kept = Oturumunuzun süresi doldu, hiçbir şey gönderilmedi. 30 dakika içinde giriş yapın: şifreler dışında yazdıklarınızı yerinde bulacaksınız.

## Registration: the form, the mail that was sent, the page that the mail leads to

register-title = Kayıt
register-submit = Hesabımı aç
register-intro = Müşteri numaranızı ve şu anda okuyabildiğiniz bir e-posta adresini hazırlayın.
sent-title = E-posta kutunuza bakın
sent-lead = Size az önce bir e-posta gönderdik.
sent-step-open = E-posta kutunuzu açın.
sent-step-mail = E-postamızı açın. Genellikle bir dakikadan kısa sürede gelir.
sent-step-link = İçindeki bağlantıyı açın: 48 saat geçerlidir.
sent-missing-title = E-posta gelmedi mi?
sent-missing = İstenmeyen e-postalara (spam) bakın. Orada yoksa yeniden isteyin.
sent-again = E-postayı yeniden gönder
sent-sent-again = Bu tarayıcıda yapılmış ve bu adreste bekleyen bir kayıt varsa e-posta yeniden gönderildi. Yoksa kayda yeniden başlayın.
sent-wrong-address = Adres yanlış mıydı? Kayda yeniden başlayın.
validation-title = E-posta adresinizi onaylayın
validation-lead = Son bir adım: bu e-posta adresinin size ait olduğunu onaylayın.
validation-submit = Hesabımı onayla
validation-elsewhere = Bu bağlantıyı kayıt olduğunuz tarayıcıdan başka bir tarayıcıda açıyorsunuz. Gerçekten siz olduğunuzu doğrulamak için kayıt olurken seçtiğiniz şifreyi yazın.
validation-password = Kayıt olurken seçilen şifre
validation-wrong = Bu, kayıt olurken seçilen şifre değil.
validation-not-yours = Bu şifre size bir şey ifade etmiyor mu? Bu e-posta başka birinin isteğinden gelmiş olabilir. Onaylamayın: kaydınızı kendiniz yapın.
validation-change-title = Yeni e-posta adresinizi onaylayın
validation-change-lead = Bu e-posta adresinin size ait olduğunu onaylayın.
validation-change-submit = Adresimi onayla
validation-dead-title = Bu bağlantı artık çalışmıyor
validation-dead = Bu bağlantı daha önce kullanılmış ya da çok eski. Hesabınızı onayladıysanız giriş yapın.
validation-again = Yeni bir e-posta iste
validation-taken-title = Zaten bir hesap var
validation-taken = Bu kiracı ya da bu adres için zaten bir hesap var. Giriş yapın ya da kullanıcı adınızın hatırlatılmasını isteyin.

## A forgotten password or identifier

forgotten-password-title = Şifremi unuttum
forgotten-password-lead = Hesabınızın e-posta adresini yazın. Yeni bir şifre seçmeniz için size bir bağlantı göndeririz.
forgotten-password-submit = Bağlantıyı iste
forgotten-password-sent = Bu adreste bir hesap varsa az önce bir e-posta gönderildi. İçindeki bağlantı bir saat geçerlidir.
new-password-title = Yeni bir şifre seçin
new-password-submit = Bu şifreyi kaydet
new-password-dead-title = Bu bağlantı artık çalışmıyor
new-password-dead = Bu bağlantı daha önce kullanılmış ya da çok eski. Yenisini isteyin veya henüz hesabınız yoksa kaydolun.
new-password-again = Yeni bir bağlantı iste
forgotten-identifier-title = Kullanıcı adımı unuttum
forgotten-identifier-lead = Kullanıcı adınız, hesabınızın e-posta adresidir. Müşteri numaranızı ve soyadınızı yazın: o adrese bir hatırlatma göndeririz.
forgotten-identifier-submit = Hatırlatma iste
forgotten-identifier-sent = Bu bilgiler bir hesaba uyuyorsa e-posta adresine az önce bir hatırlatma gönderildi. E-posta kutularınıza bakın.
forgotten-identifier-no-more = O e-posta kutusuna artık giremiyor musunuz? Bizi arayın:

## The tenant’s space: its menu and its first page

menu-pay = İnternetten öde
menu-informations = Bilgilerime bak
menu-balance = Bakiyeme bak
menu-contracts = Sözleşmelerime bak
menu-notices = Kira bildirimleri (“avis d’échéance”)
menu-contact = Bize ulaşın
menu-documents = Belgelerimi indir
menu-account = Hesabım
space-title = Kiracı sayfam
space-location = Kiraladığınız yer
space-balance = Hesap bakiyesi
space-balance-all = Bütün sözleşmeleriniz birlikte.
space-holder = Asıl oturan kişinin bilgileri
space-civility = Hitap
space-surname = Soyadı
space-first-name = Adı
space-contract = Sözleşme
space-ended = bitti
space-no-contract = Şimdilik hesabınıza bağlı sözleşme yok. Bizi arayın: sözleşmenizi hesabınıza bağlarız.

## What the landlord knows of the tenant

informations-title = Bilgilerim
informations-tenant = Sözleşme sahibi
informations-birth-name = Doğum soyadı
informations-number = Kiracı no
informations-email = Hesabınızın e-posta adresi
informations-homes = Kiraladığınız yerler
informations-address = Adres
informations-home-number = Konut no
informations-wrong = Yanlış bir bilgi mi var?
informations-tell = Bize söyleyin

## The account’s operations

ledger-title = Bakiyem
ledger-caption = Hesabınızın hareketleri, en yenisi önce
ledger-date = Tarih
ledger-label = Hareket
ledger-debit = Borç
ledger-credit = Alacak
ledger-balance = İşlem sonrası bakiye
ledger-owed = { $amount } borç
ledger-settled = borç yok
ledger-ahead = { $amount } fazla ödeme
ledger-contract = Sözleşme
ledger-period = Dönem
ledger-months = Son { $count } ay
ledger-everything = Tümü
ledger-other-dates = Tarihleri seçin
ledger-from = Başlangıç (gg/aa/yyyy)
ledger-to = Bitiş (gg/aa/yyyy)
ledger-show = Göster
ledger-reset = Tarihleri silin
ledger-all = Bütün hareketler
ledger-date-fault = 30/11/2026 gibi bir tarih yazın.
ledger-order-fault = Bitiş tarihi başlangıç tarihinden önce.
ledger-none = Bu dönemde hareket yok.
ledger-empty = Şimdilik hareket yok.
ledger-older = Daha eski hareketler
ledger-newer = Daha yeni hareketler
ledger-statement = Bu dönemin hesap özeti: yazdırın ya da saklayın
ledger-explain = Borç (“débit”, −): sizden istenen tutar. Alacak (“crédit”, +): ödediğiniz ya da sizin lehinize olan tutar.
ledger-unconfirmed = henüz ev sahibi kurumunuzun hesaplarında yok
ledger-undone = iptal edildi
ledger-undoing = iptal edilen işleme bakın
statement-title = Hesap özeti
statement-period = { $from } – { $to }
statement-holder = Kira sözleşmesinin sahibi
statement-made-on = Düzenlenme tarihi
statement-opening = Dönem başındaki bakiye
statement-asked = Dönemde istenen (borç)
statement-favour = Ödenen ya da lehinize (alacak)
statement-closing = Dönem sonundaki bakiye
statement-is = Bu özet hesabınızın bugünkü durumunu gösterir. Ödeme makbuzu ya da “quittance” (kira makbuzu) değildir.
statement-keep = Saklamak için: bu sayfayı yazdırın ya da yazdırma menüsünden PDF olarak kaydedin.
statement-back = Hareketlere dönün

## Contracts, and what each is for

contracts-title = Sözleşmelerim
contracts-address = Adres
contracts-home-number = Konut no
contracts-start = Sözleşmenin başlangıcı
contracts-end = Sözleşmenin bitişi
contracts-running = Sürüyor
contracts-direct-debit = Otomatik ödeme (“prélèvement automatique”)
contracts-yes = Evet
contracts-no = Hayır
contracts-see = Bu sözleşmeye bak
contracts-co-holder = Bu sözleşmenin ortak sahibisiniz.
contracts-guardian = Bu sözleşmeyi sahibi adına yönetiyorsunuz.
contracts-lines-title = Aylık tutarınız nelerden oluşuyor?
contracts-line = Satır
contracts-amount = Tutar
contracts-total = Ayın toplamı
contracts-no-lines = Bu ay için bilinen bir satır yok.
contracts-transfer-title = Havale ile öde
contract-kind-home = Konut
contract-kind-garage = Garaj
contract-kind-garden = Bahçe
contract-kind-other = Diğer kiralama

## What a monthly line is about: its name, and the same in plain words

line-loyer = Asıl kira (“loyer principal”)
line-loyer-plain = Evinizin kira bedeli.
line-annexe = Ek (“annexe”)
line-annexe-plain = Ayrıca kiralanan garajın, bahçenin ya da bodrumun bedeli.
line-sls = Dayanışma ek kirası (SLS)
line-sls-plain = Hane geliri belli bir sınırı aşınca kiraya eklenen tutar.
line-charge = Giderler (“charges”)
line-charge-plain = Binanın giderleri için her ay önceden ödenen tutar: su, ısıtma, bakım, çöp.
line-regularisation = Giderlerin denkleştirilmesi (“régularisation de charges”)
line-regularisation-plain = Giderler için ödenmiş tutar ile gerçek giderler arasındaki fark.
line-plan = Borç ödeme planı (“plan d’apurement”)
line-plan-plain = Borcunuzun her ay ödediğiniz kısmı.
line-rls = Dayanışma kira indirimi (RLS)
line-rls-plain = Ödenecek kirayı düşüren bir indirim.
line-apl = Konut yardımı (APL)
line-apl-plain = CAF (aile yardımı kurumu) ya da MSA (tarım çalışanları sigortası) yardımı. Doğrudan ev sahibi kurumunuza ödenir.
line-rappel-apl = Geçmişe dönük konut yardımı (“rappel d’aide au logement”)
line-rappel-apl-plain = Geçmiş bir aya ait, geç ödenen konut yardımı.

## Paying: the amount

pay-title = Ödeme yap
pay-contracts = Sözleşmelerim
pay-amount = Kartla ödemek istediğiniz tutar
pay-amount-hint = Örneğin 120,50.
pay-month = Bu ödeme hangi ay için
pay-month-hint = Seçmezseniz en eski borcunuzu kapatır.
pay-oldest = Önce en eskisi
pay-several-link = Birkaç sözleşme için tek seferde öde
pay-several-title = Birkaç sözleşme için öde
pay-several-lead = Ödenecek her sözleşme için bir tutar yazın, diğerlerini boş bırakın. Hepsini kartla tek seferde ödersiniz.
pay-several-missing = En az bir sözleşme için tutar yazın.
pay-one-link = Tek bir sözleşme için öde
pay-submit = Onayla
pay-cancel = Vazgeç
pay-confirm-yes = Evet, bu tutarı ödemek istiyorum
pay-confirm-missing = Devam etmeden önce soruyu yanıtlayın.
pay-more-than-owed = { $contract } numaralı sözleşmede borcunuz { $owed }. Daha fazla öderseniz hesabınızda { $advance } alacağınız olur.
pay-nothing-owed = { $contract } numaralı sözleşmede borcunuz yok. Bu ödeme, hesabınıza alacak olarak yazılır: { $advance }.
pay-another-awaited = { $amount } tutarında bir ödeme ({ $contracts }; başlangıç: { $day }, saat { $time }) bankanın yanıtını bekliyor. Bu ödemeyi bitirdiyseniz ikinci kez ödemeyin.
pay-awaited = { $amount } tutarında bir ödeme bankadan yanıt bekliyor: ikinci kez ödemeyin.
pay-will-be-drawn = { $contract } numaralı sözleşme için { $day } tarihinde hesabınızdan { $amount } çekilecek. Şimdi ödeyeceğiniz tutar buna eklenir.
pay-no-contract = Hesabınıza bağlı sözleşme yok. Bize ulaşın.

## What is said while an amount is typed

amount-leaves = Bu ödemeden sonra kalan borç: { $amount }.
amount-settles = Bu ödemeden sonra hesabınızda borç kalmaz.
amount-advance = Borcunuzdan fazla: hesabınızda { $amount } alacağınız olur.

## Paying: the three steps, the card, the way to the bank

payment-step-amount = Ödeme tutarı
payment-step-code = Kart bilgileri
payment-step-end = Onay
card-title = Ödeme yolunuzu seçin
card-lead = Ödenecek tutar: { $amount }. Kart numaranızı daha sonra bankanın sayfasına yazacaksınız, buraya asla yazmayın.
card-legend = Ödeme yolunuzu seçin
bank-title = Bankanın sayfasına geçiş
bank-lead = Bu siteden ayrılıp La Banque Postale bankasının güvenli ödeme sayfasına geçeceksiniz. Kart numaranızı oraya yazarsınız: biz onu asla görmeyiz.
bank-amount = Tutar
bank-contract = Sözleşme
bank-card = Ödeme yolu
bank-transaction = İşlem numarası
bank-merchant = Üye iş yeri numarası
bank-checks = Bankanın sayfasında şunları kontrol edin:
bank-check-address = Sitenin adresi https ile başlıyor mu?
bank-check-amount = Tutar doğru mu?
bank-check-logo = La Banque Postale logosu var mı?
bank-submit = Bankaya devam et
bank-limit = Bankanın sayfası 10 dakika açık kalır.
bank-again = Bankanın sayfasını daha önce açtınız (saat { $time }). Ödemeyi orada bitirdiyseniz ikinci kez ödemeyin.
bank-see-state = Bu ödemenin durumuna bak

## The states of a payment: a name for lists; then a title, what it means and what to do next

payment-status-created = Başladı
payment-status-pending = Bankadan yanıt bekleniyor
payment-status-paid = Ödendi
payment-status-refused = Reddedildi
payment-status-abandoned = Yarım kaldı
payment-status-expired = Süresi doldu
payment-status-cancelled = İptal edildi
payment-status-refunded = İade edildi
payment-status-charged-back = Geri alındı
payment-created-title = Bankanın yanıtını bekliyoruz
payment-created-lead = { $amount } tutarındaki ödemeniz henüz onaylanmadı. Yanıt genellikle birkaç saniyede gelir.
payment-created-next = Bankanın sayfasında bitirdiyseniz ikinci kez ödemeyin: bu sayfa kendiliğinden yenilenir.
payment-back-done = Bankanın sayfasındaki işlemi bitirdiniz.
payment-back-refused = Bankanın sayfasına göre ödeme kabul edilmedi. Bankanın onayını bekliyoruz.
payment-back-failed = Bankanın sayfası işlem bitmeden durdu. Bu sayfa yalnızca 10 dakika açık kalır.
payment-back-cancelled-title = Bankanın sayfasında iptal ettiniz
payment-back-cancelled-lead = { $amount } tutarını ödemeden bankanın sayfasından çıktınız.
payment-back-cancelled-next = Dilediğiniz zaman yeniden başlayabilirsiniz. Başka bir pencerede ödediyseniz ikinci kez ödemeyin.
payment-pending-title = Ödeme bankadan yanıt bekliyor
payment-pending-lead = Banka { $amount } tutarındaki ödemenizi işliyor. İkinci kez ödemeyin.
payment-pending-next = Banka yanıt verir vermez size yazarız.
payment-paid-title = Ödemeniz tamamlandı
payment-paid-lead = Ödemenizi aldık: { $amount }. Teşekkür ederiz. Bakiyeniz güncellendi.
payment-paid-next = Az önce bir onay e-postası gönderildi. Ödeme makbuzunuz hazır.
payment-refused-title = Ödeme reddedildi
payment-refused-lead = Banka { $amount } tutarındaki ödemeyi reddetti. Banka hesabınızdan para çekilmedi.
payment-refused-next = Aynı kartla ya da başka bir kartla yeniden deneyebilirsiniz. Ödeme yine reddedilirse bankanız size nedenini söyleyebilir. Havale ile de ödeyebilirsiniz.
payment-abandoned-title = Ödeme yarım kaldı
payment-abandoned-lead = Bankanın sayfasından çıktınız. Banka hesabınızdan para çekilmedi: ödenecek tutar hâlâ { $amount }.
payment-abandoned-next = Dilediğiniz zaman yeniden başlayabilirsiniz.
payment-expired-title = Ödemenin süresi doldu
payment-expired-lead = Banka { $amount } tutarındaki bu ödeme için hiçbir onay vermedi.
payment-expired-next = Banka hesabınızdan para çekilmediyse yeniden başlayabilirsiniz. Çekildiyse ikinci kez ödemeyin: ödeme burada görünecek; görünmezse bize ulaşın.
payment-cancelled-title = Ödeme iptal edildi
payment-cancelled-lead = { $amount } tutarındaki ödeme iptal edildi: bu tutar bize ulaşmadı.
payment-cancelled-next = Yeniden ödeyebilir ya da bize ulaşabilirsiniz.
payment-refunded-title = Ödeme iade edildi
payment-refunded-lead = { $amount } tutarındaki ödeme kartınıza iade edildi.
payment-refunded-next = İade birkaç gün içinde banka hesabınızda görünür.
payment-charged-back-title = Ödeme geri alındı
payment-charged-back-lead = Banka, ödemiş olduğunuz { $amount } tutarını ev sahibi kurumdan geri aldı: bu ödeme artık sayılmaz.
payment-charged-back-next = Ödeme makbuzu ve kira makbuzu artık geçerli değil. Bu tutarı yeniden ödemeniz gerekir. Bu ödemeye itiraz etmediyseniz önce bankanızı, sonra bizi arayın.
payment-charged-back-part = Banka bunun { $amount } tutarını ev sahibi kurumdan geri aldı: bu kısım artık sayılmaz.

## The page of a payment

payment-receipt = Ödeme makbuzuma bak
payment-again = Ödemeye yeniden başla
payment-balance = Bakiyeme bak
payment-home = Kiracı sayfama dön
payment-refresh = Yenile
payment-details = Bu ödemenin ayrıntıları
payment-amount = Tutar
payment-contract = Sözleşme
payment-date = Tarih
payment-reference = Ödeme referansı
payment-status = Durum
payment-resume = Bu ödemeye devam et
payment-new-balance = Yeni bakiye
payment-balance-now = Bakiye
payment-live-waiting = Bankanın yanıtını bekliyoruz…
payment-live-lost = Bağlantı koptu. Kendiliğinden yeniden deniyoruz.
payment-live-done = Banka yanıt verdi. Sayfa yenileniyor.

## Notices, and the choice between screen and paper

notices-title = Kira bildirimleri (“avis d’échéance”)
notices-lead = Kira bildiriminiz her ay ne ödeyeceğinizi ve nedenini söyler.
notices-empty = Ev sahibi kurumunuz kira bildirimlerini { $month } döneminden itibaren buraya koyar. Henüz hazır bildirim yok.
notices-empty-yet = Ev sahibi kurumunuz kira bildirimlerinizi buraya koyar. Henüz hazır bildirim yok.
notices-choice-title = Kâğıt mektup
notices-consent = Kira bildirimlerimi (“avis d’échéance”), kira makbuzlarımı (“quittances”) ve ödeme makbuzlarımı (“reçus”) artık postayla değil, bu sitede almayı kabul ediyorum. Bu ücretsizdir. Dilediğim zaman bırakabilirim.
notices-consent-again = Kira bildirimleriniz bu siteye, kira makbuzlarınız (“quittances”) ise postayla gelir. Her şeyi bu sitede almak için onay verin:
notices-agree = Her şeyi bu sitede al
notices-unknown = Bu seçim anlaşılamadı. Yeniden deneyin.
subscription-state-screen = Kira bildirimlerinizi bu sitede, mektup olmadan alıyorsunuz.
subscription-state-paper = Kira bildirimlerinizi postayla da alıyorsunuz.
subscription-button-screen = Artık mektup alma
subscription-button-paper = Mektup da al
subscription-saving = Kaydediliyor…
subscription-saved-screen = Kaydedildi. Bunu onaylayan bir e-posta alacaksınız. Sonraki kira bildirimleriniz bu siteye gelir, mektup gönderilmez.
subscription-saved-paper = Kaydedildi. Bunu onaylayan bir e-posta alacaksınız. Sonraki kira bildirimleriniz postayla da gelir.
subscription-failed = Bağlantı koptu, hiçbir şey kaydedilmedi. Düğmeye yeniden basın.
subscription-since = { $day } tarihinden beri.
notice-list-latest = Son kira bildirimleriniz
notice-list-all = Bütün kira bildirimleriniz
notice-list-older = Bütün kira bildirimlerini gör
notice-list-item = { $month } kira bildirimi
notice-list-no-notice = { $month } için kira bildirimi yok.
notice-by-post = Posta yoluyla da gönderilir.
notice-explain-total = Ayın toplamı: bu ay sizden istenen, eksi lehinize olan.
notice-explain-previous = Önceki bakiye: bu aydan önceki borcunuz ya da fazla ödemeniz.
notice-since = { $month } ile karşılaştırma
notice-since-more = Ayın toplamı { $amount } arttı.
notice-since-less = Ayın toplamı { $amount } azaldı.
notice-since-same = Ayın toplamı aynı.
notice-line-was = önceki ay { $amount } idi
notice-line-new = bu ay yeni

## The page of all documents

documents-title = Belgelerim
documents-lead = Kira bildirimi (“avis d’échéance”) sizden ne istendiğini söyler. Makbuz (“reçu”) bir ödemeyi kanıtlar. Kira makbuzu (“quittance”) bir ayın tamamen ödendiğini kanıtlar.
documents-years = Bir yıl seçin
documents-year = { $year } belgeleri
documents-notices = Kira bildirimleri (“avis d’échéance”)
documents-receipts = Ödeme makbuzları (“reçus”)
documents-quittances = Kira makbuzları (“quittances”)
documents-to-come = Henüz hazır olmayan kira makbuzları
documents-notice = { $month } kira bildirimi
documents-quittance = { $month } için “quittance”
documents-receipt = Makbuz: { $day }, { $amount }
documents-download = İndir: { $name } (PDF, { $size })
documents-the-notice = { $month } kira bildirimi
documents-the-quittance = { $month } “quittance” belgesi
documents-the-receipt = { $day } tarihli makbuz
documents-missing = { $month }: “quittance” almak için eksik olan tutar { $amount }
documents-pay = Öde: { $amount }
documents-drawn = Bu tutar { $day } tarihinde banka hesabınızdan çekilecek.
documents-too-small = İnternetten en düşük ödeme tutarı: { $amount }. Eksik tutarı bir sonraki ödemenize ekleyin.
documents-archive = Hepsini indir (ZIP, { $count } belge, yaklaşık { $size })
documents-empty = Şimdilik belge yok. İnternetten yaptığınız her ödemeden sonra burada bir makbuz, bir ay tamamen ödenince de bir “quittance” görünür.

## What the code of a document stands for

document-notice = Kira bildirimi (“avis d’échéance”)
document-receipt = Ödeme makbuzu (“reçu”)
document-quittance = Kira makbuzu (“quittance”)
verify-title = Bir belgeyi doğrula
verify-lead = Bu sitenin her belgesinde bir kod vardır. Belgenin gerçek olup olmadığını öğrenmek için kodu buraya yazın.
verify-code = Belgenin kodu
verify-hint = 12 harf ve rakam, örneğin 7K3M-0QWX-PZ9D.
verify-submit = Doğrula
verify-valid-title = Gerçek belge
verify-valid = Bu belge gerçek. Bu bilgileri belgedekilerle karşılaştırın. Farklıysa belge değiştirilmiştir.
verify-not-valid-title = Bu belge artık geçerli değil
verify-not-valid-notice = Bu kira bildirimi artık geçerli değil.
verify-replaced = Bu kira bildirimi artık geçerli değil: yerine { $day } tarihli düzeltilmiş bildirim geçti.
verify-not-valid-receipt = Ödeme sonradan tamamen ya da kısmen iade edildi.
verify-rejected-receipt = Banka bu ödemeyi sonradan geri aldı: bu makbuz artık geçerli değil.
verify-not-valid-quittance = Bu ayın kirası ve giderleri bugün itibarıyla tamamen ödenmiş değil.
verify-unknown = Bu sitenin hiçbir belgesinde bu kod yok. Kodu doğru yazıp yazmadığınızı kontrol edin. Kod doğruysa belge gerçek değildir.
verify-kind = Belge
verify-month = Ay
verify-amount = Tutar
verify-initials = Baş harfler
verify-contract-end = Sözleşme numarasının sonu
verify-holder-help = Baş harfler, belgede basılı ad ve soyadın ilk harfleridir; unvan (M. ya da Mme) sayılmaz. Rakamlar, basılı sözleşme numarasının son iki rakamıdır.
verify-issued-on = Düzenlenme tarihi
verify-issuer = Düzenleyen

## Durations

duration-minutes = { $count } dakika
duration-hours = { $count } saat
duration-days = { $count } gün

## Messages to the landlord

contact-landlord = Ev sahibi kurum
contact-address = Adres
contact-title = Bize ulaşın
contact-lead = Bize yazın: mesajınızın bir numarası olur ve burada görünür kalır.
contact-subject = Konu
contact-choose = Bir konu seçin
contact-contract = İlgili sözleşme
contact-no-contract = Belirli bir sözleşme yok
contact-message = Mesajınız
contact-submit = Gönder
contact-sent = { $number } numaralı mesajınız gönderildi. Bir kopyası size e-posta ile gelir.
contact-list = Mesajlarınız
contact-none = Buraya henüz mesaj yazmadınız.
subject-payment = Kiram, bakiyem veya bir ödeme
subject-home = Evim, bir onarım
subject-notices = Kira bildirimlerim
subject-documents = Bir belge veya “quittance”
subject-account = Bu sitedeki hesabım
subject-other = Başka bir konu

## The page of the account

account-title = Hesabım
account-back = Hesabıma dön
account-details = İletişim bilgileri
account-security = Güvenlik
account-my-data = Verilerim
account-email-title = E-posta adresini değiştir
account-email-now = Şimdiki adresiniz
account-new-email = Yeni e-posta adresi
account-current-password = Şimdiki şifreniz
account-email-submit = Adresi değiştir
account-email-sent = Yeni adrese az önce bir e-posta gönderildi. Onaylamak için içindeki bağlantıyı açın; o zamana kadar hiçbir şey değişmez.
account-password-title = Şifreyi değiştir
account-password-submit = Şifreyi değiştir
account-password-done = Şifreniz değişti. Diğer cihazlarınızın oturumu kapatıldı.
account-reminders-title = Ödeme gününden önce hatırlatma
account-reminders-on = Kiranız henüz ödenmediyse ödeme gününden birkaç gün önce size e-posta ile hatırlatırız.
account-reminders-off = Ödeme gününden önce hatırlatma almıyorsunuz.
account-reminders-stop = Bu hatırlatmayı artık almak istemiyorum
account-reminders-resume = Bu hatırlatmayı almak istiyorum
account-reminders-stopped = Kaydedildi: artık hatırlatma almayacaksınız.
account-reminders-back = Kaydedildi: ödeme gününü size e-posta ile hatırlatacağız.
account-sessions-title = Oturum açık cihazlar
account-sessions-count = { $count } cihaz
account-device = { $browser } ({ $system })
account-unknown-browser = Bilinmeyen tarayıcı
account-since = Oturum başlangıcı
account-seen = Son görülme
account-this-one = bu cihaz
account-end = Oturumu kapat
account-end-lead = Başka bir cihazın oturumunu kapatmak için önce şifrenizi yazın.
account-end-others = Diğer bütün cihazların oturumunu kapat
account-ended = Cihazın oturumu kapatıldı.
account-others-ended = Diğer bütün cihazlarınızın oturumu kapatıldı.
account-email-done = E-posta adresiniz değişti.
account-unknown-action = Bu istek eksik. Yeniden başlayın.
account-data-title = Verilerimi indir
account-data-lead = Bu sitenin sizinle ilgili sakladığı her şey: hesabınız, sözleşmeleriniz, hareketleriniz, ödemeleriniz ve mesajlarınız.
account-data-html = Verilerim, okumak için (HTML sayfası)
account-data-json = Verilerim, bir yazılım için (JSON dosyası)
account-close-title = Hesabımı kapat
account-close-lead = Kira sözleşmeniz sürer: yalnızca bu siteye girişiniz kapanır. Yeniden kaydolabilirsiniz.
account-close-erased = Hemen silinenler: giriş e-posta adresiniz, şifreniz ve oturumlarınız.
account-close-kept = Ev sahibi kurumunuzda kalanlar: sözleşmeniz, hareketler, ödemeler ve mesajlar, sözleşme bitiminden sonra en fazla { $years } yıl; bağlantı kayıtları, { $months } ay.
account-close-submit = Hesabımı kapat
account-close-confirm = Hesabımı kapatmak istiyorum
account-close-confirm-missing = Hesabınızı kapatmak için kutuyu işaretleyin.

## What a device keeps to be read without network

offline-title = Bu cihazda, internet olmadan
offline-lead = Son bakiyenizi ve son kira bildiriminizi bu cihazda saklayabilirsiniz. Böylece internet olmadan da görürsünüz.
offline-shared = Bunu ortak kullanılan bir telefonda ya da bilgisayarda yapmayın: başkaları okuyabilir. Oturumu kapattığınızda hepsi silinir.
offline-keep = Son bakiyemi ve son kira bildirimimi bu cihazda sakla
offline-kept = Bu cihazda saklandı.
offline-erase-lead = Bu cihazda saklananlar, internet olmadan da buradan silinebilir.
offline-erase = Bu cihazda saklananları sil
offline-erased = Silindi. Bu cihazda artık hiçbir şey saklanmıyor.
offline-failed = Hiçbir şey saklanmadı. Bu sayfayı yenileyin, sonra tekrar deneyin.
offline-unable = Bu tarayıcı, sayfaları internetsiz saklayamıyor.
offline-page-title = İnternet yok
offline-page-lead = İnternet bağlantınız yok. Bu cihazda saklananlar aşağıda.
offline-saved-on = Saklandığı tarih:
offline-retry = Yeniden dene
offline-not-sent = İnternet yok gibi görünüyor: hiçbir şey gönderilmedi. Yazdıklarınız duruyor. Bağlantınız çalışıyor mu? Bir kez daha basın.

## Mails: what all have

mail-hello = Merhaba,
mail-hello-madam = Merhaba Bayan { $name },
mail-hello-sir = Merhaba Bay { $name },
mail-never-asked = Sizden şifrenizi ya da kart numaranızı asla istemeyiz: ne e-postayla ne de telefonla.
mail-phone = Telefon: { $phone }
mail-email = E-posta: { $email }

## Mails about messages, notices and payments

mail-contact-subject = Mesajınızı aldık, numarası: { $number }
mail-contact-lead = Mesajınız bize ulaştı. Size bu adrese e-posta ile yanıt vereceğiz. Bizi ararsanız mesajın numarasını söyleyin.
mail-contact-message = Mesaj
mail-contact-number = No: { $number }
mail-contact-about = Konu
mail-contact-again = Mesajlarıma bak
mail-notice-contract = Sözleşme
mail-notice-subscribed-subject = Kira bildirimleriniz artık bu siteye geliyor
mail-notice-subscribed = { $day } tarihinden beri { $contract } numaralı sözleşmenin kira bildirimleri (“avis d’échéance”), kira makbuzları (“quittances”) ve ödeme makbuzları (“reçus”) artık postayla gönderilmiyor. Her ay, kira bildiriminiz hazır olunca size bir e-posta gelir. Bu ücretsizdir, dilediğiniz zaman bırakabilirsiniz.
mail-notice-on-paper-subject = Kira bildirimleriniz yeniden postayla geliyor
mail-notice-on-paper = { $day } tarihinden beri { $contract } numaralı sözleşmenin kira bildirimleri (“avis d’échéance”) size yeniden postayla gönderiliyor. Bu sitede aldıklarınız sitede kalır.
mail-notice-see-all = Kira bildirimlerime bak
mail-notice-not-you = Bunu siz yapmadıysanız şifrenizi değiştirin, sonra bizi arayın.
mail-notice-ready-subject = { $month } kira bildiriminiz hazır
mail-notice-ready = { $month } kira bildiriminiz kiracı sayfanızda.
mail-notice-amended-subject = { $month } için düzeltilmiş kira bildirimi: öncekinin yerine geçer
mail-notice-amended = { $month } kira bildiriminiz düzeltildi. Yeni bildirim (avis rectificatif), değişikliklerle birlikte kiracı sayfanızda.
mail-notice-read = Kira bildirimimi oku
mail-notice-nothing = Ödemeniz gereken bir şey yok.
mail-notice-drawn = { $day } tarihinde banka hesabınızdan { $amount } çekilecek: yapmanız gereken bir şey yok.
mail-notice-left = En geç { $day } tarihinde ödemeniz gereken kalan tutar: { $amount }.
mail-notice-left-month = { $month } için en geç { $day } tarihinde ödemeniz gereken kalan tutar: { $amount }.
mail-notice-plan-part = Borç ödeme planınız (“plan d’apurement”) bu ay için { $amount } istiyor.
mail-notice-also-owed = Bu ayın dışında ayrıca borcunuz var: { $amount }.
mail-notice-reminder-subject = { $month } kiranız en geç { $day } tarihinde ödenmelidir
mail-notice-just-paid = Az önce ödediyseniz bu e-postayı dikkate almayın.
mail-notice-pay = İnternetten öde
mail-notice-hardship = Ödemekte zorlanıyor musunuz? O tarihten önce bizi arayın: sizinle birlikte çözüm ararız.
mail-notice-stop-reminder = Bu hatırlatmayı artık almak istemiyorum
mail-payment-subject-paid = Ödemeniz kaydedildi
mail-payment-subject-refused = Ödemeniz reddedildi
mail-payment-subject-abandoned = Ödemeniz tamamlanmadı
mail-payment-subject-expired = Ödemenizin süresi doldu
mail-payment-subject-cancelled = Ödemeniz iptal edildi
mail-payment-subject-refunded = Ödemeniz size iade edildi
mail-payment-subject-charged-back = Ödemeniz geri alındı
mail-payment-sentence-paid = Kartla ödemeniz kabul edildi. Kira hesabınıza işlendi bile.
mail-payment-sentence-refused = Banka kartla ödemenizi reddetti. Kira hesabınız değişmedi. Kiracı sayfanızdan yeniden başlayabilir ya da havale ile ödeyebilirsiniz.
mail-payment-sentence-abandoned = Başladığınız ödeme tamamlanmadı. Kira hesabınız değişmedi. Kiracı sayfanızdan yeniden başlayabilir ya da havale ile ödeyebilirsiniz.
mail-payment-sentence-expired = Başladığınız ödeme süresi içinde tamamlanmadı. Banka hesabınızdan para çekildiyse ikinci kez ödemeyin: bize ulaşın. Çekilmediyse kiracı sayfanızdan yeniden başlayabilir ya da havale ile ödeyebilirsiniz.
mail-payment-sentence-cancelled = Kartla ödemeniz iptal edildi: kira hesabınızda sayılmaz. Beklediğiniz bu değilse bizi arayın.
mail-payment-sentence-refunded = Kartla ödemeniz size iade edildi. Tutar, kullanılan kartın hesabına genellikle birkaç gün içinde döner; artık kira hesabınızda sayılmaz.
mail-payment-sentence-charged-back = Banka, kartla yaptığınız bir ödemeyi ev sahibi kurumdan geri aldı: bu ödeme artık sayılmaz. Ona dayanan ödeme makbuzu ve kira makbuzu artık geçerli değil; bu tutarı yeniden ödemeniz gerekir. Bankanıza bu ödeme için itiraz etmediyseniz önce bankanızı, sonra bizi arayın.
mail-payment-amount = Tutar
mail-payment-contract = Sözleşme
mail-payment-contracts = Sözleşmeler
mail-payment-date = Tarih
mail-payment-moment = { $day }, saat { $time }
mail-payment-number = Ödeme numarası
mail-payment-receipt = Ödeme makbuzunuzu görün ve saklayın
mail-payment-see = Bu ödemeye bak

## Mails about an account

mail-validation-subject = Kiracı sayfanızı açmak için adresinizi onaylayın
mail-validation-lead = Kiracı sayfanızın açılmasını istediniz ({ $day }, saat { $time }). Bir adım kaldı: bu bağlantıyı açın ve açılan sayfadaki düğmeye basın.
mail-validation-link = Adresimi onayla
mail-validation-lifetime = Bu bağlantı 48 saat geçerlidir ve yalnızca bir kez kullanılabilir.
mail-validation-elsewhere = Kayıt olduğunuz cihazdan başka bir cihazda sayfa, seçtiğiniz şifreyi sorar.
mail-validation-several = Buna benzer birkaç e-posta alırsanız yalnızca kendi isteğinizin saatini taşıyanı açın.
mail-validation-ignore = Bunu siz istemediyseniz hiçbir şey yapmayın: adres onaylanmadan hesap açılmaz.
mail-already-subject = Zaten bir kiracı sayfanız var
mail-already-lead = Az önce bu adresle bir kayıt ya da adres değişikliği istendi. Hiçbir şey değişmedi, çünkü bu adresle ya da verilen müşteri numarası için zaten bir kiracı sayfası var.
mail-already-help = Her zamanki gibi giriş yapın. Hangi adresle ya da hangi şifreyle gireceğinizi bilmiyorsanız bu sayfalar size yardımcı olur.
mail-sign-in = Giriş yap
mail-forgotten-identifier = Kullanıcı adımı unuttum
mail-forgotten-password = Şifremi unuttum
mail-already-ignore = Bunu siz istemediyseniz hiçbir şey yapmayın: hiçbir hesap açılmadı ve değiştirilmedi.
mail-not-recognised-subject = Kaydınız: müşteri numarası ya da soyadı tanınmadı
mail-not-recognised-lead = Bir kiracı sayfası açılmasını istediniz. İşlemi tamamlayamadık: verilen müşteri numarası ile soyadı kayıtlarımızda birbirine uymuyor.
mail-not-recognised-check = Kira bildiriminizden (“avis d’échéance”) kontrol edin:
mail-not-recognised-reference = Müşteri numarası
mail-not-recognised-reference-shape = L harfi ve on rakam, ya da dokuz rakamlı kiracı numaranız
mail-not-recognised-name = Soyadı
mail-not-recognised-name-shape = sözleşme sahibinin soyadı, adı olmadan; doğum soyadı da olur
mail-not-recognised-namesake = Sözleşmenizde bu soyadı taşıyan, ya da eskiden taşımış olan, iki kişi mi var? Sözleşme numarasını değil, kiracı numaranızı yazın.
mail-not-recognised-again = Kayda yeniden başla
mail-not-recognised-call = Yine olmazsa bizi arayın: numaranızı birlikte buluruz.
mail-not-recognised-ignore = Bunu siz istemediyseniz hiçbir şey yapmayın: hiçbir hesap açılmadı.
mail-tried-subject = Biri sizin numaranızla ikinci bir hesap açmak istedi
mail-tried-lead = Sizin müşteri numaranız ve soyadınızla, ama başka bir e-posta adresiyle bir kayıt denendi ({ $day }, saat { $time }). Kayıt tamamlanmadı: hesabınız ve bilgileriniz değişmedi.
mail-tried-what = Bu siz ya da bir yakınınızsa bu e-postayı aldığınız adresle giriş yapın. Değilseniz bizi arayın.
mail-created-subject = Kiracı sayfanız açıldı
mail-created-lead = Adresiniz onaylandı ve kiracı sayfanız açıldı. Bakiyenize ve sözleşmelerinize bakabilir, kiranızı internetten ödeyebilirsiniz.
mail-created-identifier = Kullanıcı adınız, bu e-postayı aldığınız adrestir.
mail-reset-subject = Yeni bir şifre seçin
mail-reset-lead = Şifrenizi değiştirmek istediniz. Yeni bir şifre seçmek için bu bağlantıyı açın.
mail-reset-link = Yeni bir şifre seç
mail-reset-lifetime = Bu bağlantı bir saat geçerlidir ve yalnızca bir kez kullanılabilir.
mail-reset-ignore = Bunu siz istemediyseniz hiçbir şey yapmayın: şifreniz aynı kalır.
mail-password-subject = Şifreniz değiştirildi
mail-password-lead = Kiracı sayfanızın şifresi değiştirildi ({ $day }, saat { $time }). Diğer cihazlarınızın oturumu kapatıldı.
mail-not-you = Bunu siz yapmadıysanız “Şifremi unuttum” ile hemen şifrenizi değiştirin, sonra bizi arayın.
mail-password-forgotten = Şifremi unuttum
mail-identifier-subject = Kullanıcı adınız
mail-identifier-lead = Kullanıcı adınızın hatırlatılmasını istediniz: bu e-postayı aldığınız adrestir.
mail-identifier-ignore = Bunu siz istemediyseniz hiçbir şey yapmayın: bu adres kimseye gösterilmedi.
mail-new-address-subject = Yeni adresinizi onaylayın
mail-new-address-lead = Kiracı sayfanız için bu adresi kullanmak istediniz. Bu bağlantıyı açın ve açılan sayfadaki düğmeye basın.
mail-new-address-link = Bu adresi onayla
mail-new-address-lifetime = Bu bağlantı bir saat geçerlidir ve yalnızca bir kez kullanılabilir. O zamana kadar eski adresiniz geçerlidir.
mail-new-address-ignore = Bunu siz istemediyseniz hiçbir şey yapmayın: bu adres kullanılmaz.
mail-address-asked-subject = Kiracı sayfanız için e-posta adresi değişikliği istendi
mail-address-asked-lead = Kiracı sayfanız için başka bir e-posta adresi bildirildi ({ $day }, saat { $time }). Onaylandığında bu adresin yerine geçecek.
mail-address-asked-you = Bu sizseniz burada yapmanız gereken bir şey yok.
mail-address-changed-subject = Kiracı sayfanızın e-posta adresi değişti
mail-address-changed-lead = Kiracı sayfanızın e-posta adresi değiştirildi ({ $day }, saat { $time }). E-postalarımızı artık burada almayacaksınız ve bu adresle giriş yapılamaz.
mail-address-changed-call = Bunu siz yapmadıysanız hemen bizi arayın.
mail-closed-subject = Kiracı sayfanız kapatıldı
mail-closed-lead = Kiracı sayfanız isteğiniz üzerine kapatıldı ({ $day }, saat { $time }). Kira sözleşmeniz ve kira hesabınız değişmez.
mail-closed-back = Dilediğiniz zaman yeniden kaydolabilirsiniz. Siz kapatmadıysanız bizi arayın.
mail-closed-register = Hesap aç
mail-closed-for-you-subject = Kiracı sayfanız ev sahibi kurumunuz tarafından kapatıldı
mail-closed-for-you-lead = Ev sahibi kurumunuz kiracı sayfanızı kapattı ({ $day }, saat { $time }). Kira sözleşmeniz ve kira hesabınız değişmez.
mail-closed-for-you-why = Nedenini bilmiyorsanız bizi arayın. Dilediğiniz zaman yeniden kaydolabilirsiniz.
mail-reopened-subject = Kiracı sayfanız yeniden açıldı: bir şifre seçin
mail-reopened-lead = Ev sahibi kurumunuz kiracı sayfanızı bu adresle yeniden açtı. Şifrenizi seçmek için bu bağlantıyı açın.
mail-reopened-link = Şifremi seç
mail-reopened-lifetime = Bu bağlantı bir saat geçerlidir ve yalnızca bir kez kullanılabilir. Daha sonra “Şifremi unuttum” ile yenisini isteyin.
mail-reopened-stranger = Kiracımız değilseniz bu bağlantıyı açmayın ve bizi arayın: adres yanlış yazılmış.
mail-invitation-subject = Kiracı sitemiz değişti: şifrenizi seçin
mail-invitation-lead = Ev sahibi kurumunuzun eski sitesinde bu adresle bir hesabınız vardı. Site değişti ve eski şifreniz yeni sitede çalışmıyor. Bir şifre seçmek için bu bağlantıyı açın: kiracı sayfanız o zaman açılacak.
mail-invitation-link = Şifremi seç
mail-invitation-lifetime = Bu bağlantı 30 gün geçerlidir ve yalnızca bir kez kullanılabilir. Daha sonra müşteri numaranızla kaydolun.
mail-invitation-register = Kaydol
mail-invitation-stranger = Kiracımız değilseniz bu bağlantıyı açmayın ve bizi arayın: adres yanlış yazılmış.

## Help

help-title = Yardım
help-lead = Yanıtı okumak için bir soru seçin. Sorunuzu bulamadınız mı? Bizi arayın: iletişim bilgilerimiz bu sayfanın altındadır.
help-contents = Bu sayfada
help-account = Hesabınız
help-reference = Müşteri numaramı nerede bulurum?
help-reference-where = Mektuplarımızın ve kira bildirimlerinizin (“avis d’échéance”) üst kısmında yazar. İki numaradan biri olur:
help-reference-contract = Sözleşme numarası (“numéro de contrat”)
help-reference-contract-shape = L harfi ve 10 rakam, örneğin L/0039000204.
help-reference-tenant = Kiracı numarası (“numéro de locataire”)
help-reference-tenant-shape = 9 rakam, örneğin 000123456.
help-reference-write = Numarayı okuduğunuz gibi yazın: boşluklar sayılmaz, L harfi de kutunun önünde zaten vardır. Konut numarası (“numéro de logement”) ise olmaz.
help-refusal = Kaydım reddedildi. Ne yapmalıyım?
help-refusal-check = Neyin yanlış olduğunu size e-posta ile bildiririz. Şunları kontrol edin:
help-refusal-number = Doğru numarayı yazdınız mı? Sözleşme için 10 rakam, kiracı için 9 rakam.
help-refusal-name = Yazdığınız, sözleşme sahibinin soyadı mı? Adı olmadan yazın (doğum soyadı da olur).
help-refusal-once = Sözleşme sahibinin zaten bir hesabı var mı? Bütün sözleşmeleri için tek hesap yeter.
help-refusal-again = Sonra <register>kayda yeniden başlayabilirsiniz</register>. Yine reddedilirse bizi arayın: <phone>{ $phone }</phone>. Numaranızı birlikte buluruz.
help-mail = E-posta gelmiyor
help-mail-wait = Birkaç dakika bekleyin.
help-mail-junk = İstenmeyen e-postalara (spam) bakın.
help-mail-address = Doğru kutuya baktığınızı kontrol edin: verdiğiniz adresin kutusu.
help-mail-again = Kayıt için: <again>e-postayı yeniden isteyin</again>.
help-mail-lifetime = Kayıt bağlantısı { $time } geçerlidir. Bağlantı çok eskiyse ya da adres yanlışsa <register>kayda yeniden başlayın</register>: buna bir engel yoktur.
help-password = Şifremi unuttum
help-password-page = Şu sayfaya gidin: <page>{ forgotten-password-title }</page>. Hesabınızın e-posta adresini yazın. Yeni bir şifre seçmeniz için bir bağlantı alırsınız.
help-password-lifetime = Bu bağlantı { $time } geçerlidir ve yalnızca bir kez kullanılabilir.
help-identifier = Kullanıcı adımı unuttum
help-identifier-page = Kullanıcı adınız, hesabınızın e-posta adresidir. Şu sayfaya gidin: <page>{ forgotten-identifier-title }</page>. O adrese bir hatırlatma göndeririz.
help-identifier-lost = O e-posta kutusuna artık giremiyor musunuz? Bizi arayın: <phone>{ $phone }</phone>.
help-close = E-posta adresimi nasıl değiştiririm, hesabımı nasıl kapatırım?
help-close-page = Bunu kendiniz şu sayfada yaparsınız: <account>{ menu-account }</account>. “{ account-email-title }” ya da “{ account-close-title }” bölümünü seçin. Şifreniz sorulur.
help-close-lease = Hesabı kapatmak kira sözleşmenizi değiştirmez. Yeniden kaydolabilirsiniz.
help-payment = Ödeme
help-card = Kiramı internetten nasıl öderim?
help-card-start = Giriş yapın, sonra şunu seçin: <pay>{ menu-pay }</pay>. Üç adım vardır:
help-card-amount = { payment-step-amount }: sözleşmeyi ve tutarı seçersiniz.
help-card-code = { payment-step-code }: kartınızı seçersiniz, sonra numarasını La Banque Postale sayfasına yazarsınız. Buraya asla yazmayın.
help-card-end = { payment-step-end }: ödemenin kabul edilip edilmediğini görürsünüz. Bunu onaylayan bir e-posta alırsınız ve ödeme makbuzunuz hazır olur.
help-card-limits = Kartla tek seferde { $min } ile { $max } arasında ödeyebilirsiniz. Bankanın sayfası 10 dakika açık kalır.
help-refused = Ödemem reddedildi
help-refused-retry = Banka hesabınızdan para çekilmedi. Aynı kartla ya da başka bir kartla yeniden deneyebilirsiniz. Bankanız neden reddettiğini size söyleyebilir: sebep çoğu zaman kartın limitidir.
help-refused-otherwise = Birkaç seferde ya da <transfer>havale ile</transfer> de ödeyebilirsiniz. Hepsini ödeyemiyor musunuz? Beklemeden bizi arayın: <phone>{ $phone }</phone>.
help-pending = Ödemem beklemede ya da görünmüyor
help-pending-once = İkinci kez ödemeyin.
help-pending-wait = Banka bazen geç yanıt verir. Ödeme sayfası kendiliğinden yenilenir; yanıt gelir gelmez size yazarız.
help-pending-lost = Para banka hesabınızdan çıktı ama ödeme hâlâ görünmüyor mu? <reach>Bize ulaşın</reach>: tarihi ve tutarı belirtin.
help-transfer = Havale ile nasıl öderim?
help-transfer-where = Şu sayfayı açın: <contracts>{ menu-contracts }</contracts>. Bir sözleşme seçin. IBAN, alıcı ve bankanızda aynen yazacağınız referans oradadır.
help-transfer-reference = Referansı aynen yazın: ödemenizi onun sayesinde tanırız. Havalenin (“virement”) bakiyenizde görünmesi birkaç gün sürer.
help-direct-debit = Kiram otomatik ödeniyor (“prélèvement automatique”)
help-direct-debit-nothing = Yapmanız gereken bir şey yok: tutar banka hesabınızdan çekilir. İnternetten yalnızca daha eski bir borcu kapatmak için ödeyin.
help-documents = Kira bildirimleri, makbuzlar ve “quittance”
help-notice = Kira bildirimimi nasıl okurum?
help-notice-columns = Borç (“débit”) sizden istenen tutardır. Alacak (“crédit”) sizin lehinize olan tutardır. En sık görülen satırlar şunlardır:
help-line-loyer = evinizin kira bedeli.
help-line-charge = binanın giderleri için her ay önceden ödenen tutar: su, ısıtma, asansör, bakım, çöp.
help-line-regularisation = giderler için ödediğiniz tutar ile gerçek giderler arasındaki fark. Fazla ödediyseniz alacak sütununda, az ödediyseniz borç sütununda yazar.
help-line-apl = CAF (aile yardımı kurumu) ya da MSA (tarım çalışanları sigortası) yardımı. Doğrudan bize ödenir, biz de borcunuzdan düşeriz.
help-line-rappel-apl = geçmiş bir aya ait, geç gelen konut yardımı.
help-line-rls = bir indirim. Ödenecek tutarı düşürür, sözleşmede yazan kirayı değiştirmez.
help-line-sls = hane geliri belli bir sınırı aşınca kiraya eklenen tutar.
help-notice-days = Kira ay sonunda ödenir. Bir ayın kira bildirimi, ayın { $noticeDay }. günü civarında çıkar. En geç bir sonraki ayın { $dueDay }. gününde ödenmelidir.
help-notice-days-ahead = Kira ay başında ödenir. Bir ayın kira bildirimi, bir önceki ayın { $noticeDay }. günü civarında çıkar. En geç o ayın { $dueDay }. gününde ödenmelidir.
help-kinds = Kira bildirimi, makbuz, “quittance”: farkları nedir?
help-kinds-notice = Kira bildirimi (“avis d’échéance”)
help-kinds-notice-meaning = bir ay için sizden istenen tutar.
help-kinds-receipt = Makbuz (“reçu”)
help-kinds-receipt-meaning = bir ödemenin kanıtı, kiranın yalnızca bir kısmı ödenmiş olsa bile.
help-kinds-quittance = Kira makbuzu (“quittance”)
help-kinds-quittance-meaning = bir ayın kirasının ve giderlerinin tamamen ödendiğinin kanıtı. Ücretsizdir.
help-kinds-page = Kira bildirimi hiçbir zaman “quittance” yerine geçmez. Belgeleriniz şu sayfada: <documents>{ menu-documents }</documents>. Biri eksik mi? <ask>Bizden isteyin</ask>.
help-paper = Kira bildirimlerimin kâğıt olarak gelmesini durdurabilir miyim?
help-paper-choice = Kira bildirimleriniz her durumda buradadır. Siz aksini istemedikçe kâğıt olarak da gelir. Seçim, her sözleşme için ayrı ayrı şu sayfada yapılır: <notices>{ menu-notices }</notices>. Kâğıt istemezseniz, her ay kira bildiriminiz hazır olunca size bir e-posta gelir.
help-paper-free = Bu ücretsizdir ve hiçbir zaman zorunlu değildir. Dilediğiniz an kâğıda dönebilirsiniz.
help-former = Evimden ayrıldım
help-former-account = Hesabınız çalışmaya devam eder. Bakiyenizi görmeye ve ödemeye devam edebilir, “quittance” belgelerinizi indirebilirsiniz.
help-former-documents = Hesabınız yok muydu? Eski sözleşmenizin numarasıyla ya da kiracı numaranızla kaydolun. Bir “quittance” eksik mi? <reach>Bizden isteyin</reach>.
help-safety = Güvenlik
help-shared = Ortak bir telefon ya da bilgisayar kullanıyorum
help-shared-password = Şifrenizi tarayıcıya kaydetmeyin.
help-shared-sign-out = İşiniz bitince “{ common-sign-out }” seçeneğine dokunun.
help-shared-idle = Unutursanız, { $time } işlem yapılmayınca oturum kapanır.
help-shared-lost = Telefonunuzu mu kaybettiniz? Başka bir cihazda şunu açın: <devices>{ menu-account }, “{ account-sessions-title }”</devices>. Telefonun oturumunu kapatın, sonra şifrenizi değiştirin.
help-scam = Bu mesaj gerçekten ev sahibi kurumumdan mı geliyor?
help-scam-never = Sizden kart numaranızı veya şifrenizi e-posta, telefon ya da SMS ile asla istemeyiz.
help-scam-site = Şifrenizi yazmadan önce ekranın üstündeki adrese bakın. Bu sitenin adresi şöyle başlar: { $address }.
help-scam-bank = Kart numaranızı yazmadan önce de aynısını yapın. Ödeme sayfasının adresi şöyle başlar: { $address }.
help-scam-hurry = Bir mesaj sizi acele mi ettiriyor ya da size para mı vaat ediyor? Bağlantısına dokunmayın. Bu siteyi kendiniz açın.
help-scam-iban = Bir mesaj kira için yeni bir IBAN mı veriyor? Ödemeyin. Bizi arayın: <phone>{ $phone }</phone>.
help-scam-report = Bir mesaj size sahte mi geliyor? <reach>Bize söyleyin</reach>. Bir SMS’i 33700 numarasına ileterek de bildirebilirsiniz.
help-scam-given = Kart numaranızı mı verdiniz? Hemen bankanızı arayın. Şifrenizi mi verdiniz? Hemen <password>yeni bir şifre seçin</password>.
help-reach = İletişim
help-reach-write = Hesabınız var mı? Bize şu sayfadan yazın: <contact>{ menu-contact }</contact>. Mesajınıza bir numara verilir ve mesajınız görünür kalır. Doğru konuyu seçin, örneğin “{ subject-home }”.

## Who of the landlord has looked at the tenant’s file

looks-title = Dosyama kim baktı
looks-lead = Ev sahibi kurumdan dosyanızı açan kişiler, en yenisi başta. Adları gösterilmez.
looks-count = { $count } kez
looks-none = Dosyanızı kimse açmadı.
looks-role-reception = danışma
looks-role-management = yönetim birimi
looks-role-administration = idare
looks-reason-call = bir telefon görüşmesi üzerine
looks-reason-letter = bir mektup üzerine
looks-reason-message = bir mesaj üzerine
looks-reason-control = kontrol için
looks-line = { $day }: { $role }, neden: { $reason }
