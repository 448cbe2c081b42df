## On every page: menu, foot, and pieces of forms

common-site = My tenant area
common-skip = Skip to content
common-error-prefix = Error:
common-error-summary = Some information needs correcting
common-nav = Main menu
common-home = Home
common-pay = Pay
common-balance = Balance
common-documents = Documents
common-contact = Contact
common-account = Account
common-sign-out = Sign out
common-call = Phone
common-write = Email
common-footer-nav = Information
common-help = Help
common-legal = Legal information
common-privacy = Personal data
common-cookies = Cookies
common-accessibility = Accessibility: not compliant
common-accessibility-partial = Accessibility: partially compliant
common-accessibility-total = Accessibility: fully compliant
common-info = Information
common-restored = Your session had expired: nothing was sent. Read again what you had written, then send it.
common-success = Done
common-warning = Warning
common-step = Step
common-done = completed
common-iban = IBAN (bank account number)
common-bic = BIC (bank code)
common-beneficiary = Payee
common-reference = Reference to copy
common-amount = Amount
common-transfer = Pay by bank transfer
common-transfer-code = Or scan this code with your bank’s app, if it can read it:
common-transfer-code-alt = QR code for the transfer: it contains the details written above.
common-transfer-lead = Copy these details into your bank’s transfer form. The reference lets us recognise your payment.

## A balance in words

balance-owes = You owe { $amount }
balance-settled = Your account is up to date
balance-advance = You are { $amount } in credit

## What is due now: the parts of a debt, a direct debit, a repayment plan

due-owes-now = You owe { $amount } now
due-nothing-now = You have nothing to pay now
due-in-favour = You are { $amount } in credit
due-given-back = This will be paid back to you.
due-by = { $what }: { $amount }, by { $day } at the latest
due-late = { $what }: { $amount }, overdue (to be paid by { $day } at the latest)
due-late-older = { $what }: { $amount }, overdue
due-late-many =
    { $count ->
        [one] { $count } overdue amount
       *[other] { $count } overdue amounts
    }: { $amount }
due-plan-part = Repayment plan (plan d’apurement): { $amount } for this month
due-in-plan = { $amount } stays in your repayment plan (plan d’apurement): to be paid in the following months.
due-also-in-favour = You also have { $amount } in your favour.
due-drawn = { $amount } will be taken from your bank account on { $day }.
due-drawn-mandate = { $amount } will be taken from your bank account on { $day } (mandate reference: { $rum }).
due-drawn-rest = You have { $amount } left to pay another way.
due-drawn-all = You have nothing else to pay.
due-claim-rent = Rent and charges
due-claim-fees = Fees
due-claim-insurance = Insurance
due-claim-penalty = Penalty
due-claim-deposit = Deposit
due-claim-help = Housing benefit to be paid back
due-claim-returned = Rejected payment
due-claim-older = Older debt
due-claim-other = Other amount
books-closed = Balance as at { $day } at { $time }
books-closed-own = Balance as at { $day } at { $time }, including payments made here
books-stale = Your landlord’s accounts have not been updated since { $day }. A recent payment may be missing.
books-paid = Your payment of { $amount } on { $day } is not yet in your landlord’s accounts.
books-refunded = Your refund of { $amount } on { $day } is not yet in your landlord’s accounts.
books-changed = The correction of { $amount } on { $day } is not yet in your landlord’s accounts.
books-returned = Your payment of { $amount } on { $day } was returned by the bank. Your landlord has not taken it off your account yet.
books-more = { $count } other transactions are not yet in your landlord’s accounts.

## What a search engine or a shared link shows of the site

site-description = Your tenant area: your balance, your rent notices, your payments and your documents.

## The choice of the language, and what is in French only

language-title = Language
language-french-only = What follows is in French: the French text is the one that counts.

## Small conveniences of forms and facts

comfort-show-password = Show the password
comfort-hide-password = Hide the password
comfort-copy = Copy
comfort-copied = Copied
comfort-calendar = Add the dates when rent is due to my calendar (ICS file)
comfort-calendar-event = Rent to pay
comfort-calendar-drawn = Rent taken by direct debit
comfort-calendar-name = Rent due dates

## Pages of errors

error-unreadable-title = We cannot read this request
error-unreadable-lead = Go back to the previous page and start again.
error-forbidden-title = This request is refused
error-forbidden-lead = It does not come from a page of this site. Open the site again and try again.
error-unsaid-title = Nothing was sent
error-unsaid-lead = Your browser does not say which page this form comes from. For your safety, we cannot accept it like this.
error-unsaid-settings = If a privacy setting or extension hides the page you come from (“Referer”), turn it off for this site.
error-unsaid-back = Go back to the form and send it again
error-unsaid-browser = If that is not enough, try another browser or another device. You can also call us: our number is at the foot of this page.
error-not-found-title = This page does not exist
error-not-found-lead = The address may be incomplete, or the page may have been removed. Check the address, or go back to the home page.
error-too-long-title = This is too long
error-too-long-lead = The text you sent is too long. Make it shorter and try again.
error-busy-title = The site is very busy
error-busy-lead = Try again in a few seconds. Nothing is lost and nothing has been paid twice.
error-ours-title = Something went wrong on our side
error-ours-lead = It is not your fault and nothing is lost. Try again in a moment.
error-page-home = Back to the home page
error-page-help = Help
error-page-reference = If the problem continues, give us this reference: { $reference }

## Why an amount is refused, and how to write it

fault-amount-empty = Enter the amount you want to pay, for example 120.50.
fault-amount-unreadable = Write the amount in figures only, for example 120.50.
fault-amount-negative = The amount to pay cannot be negative. Write it without the minus sign.
fault-amount-zero = The amount to pay must be more than €0.00.
fault-amount-too-many-decimals = Write no more than two digits after the point or comma, for example 120.50.
fault-amount-ambiguous = We cannot tell whether the point or comma is for thousands or for cents. Write, for example, 1234.50.
fault-amount-too-large = This amount is too large.
fault-amount-below-min = The amount must be at least { $amount }.
fault-amount-above-max = The amount cannot be more than { $amount } at a time by card. You can pay in several payments, or by bank transfer.
fault-too-many-contracts = You can pay for { $max } contracts at most in one payment.

## Why a new password is refused, and what would be accepted

fault-password-too-short = The password is too short. Choose at least 8 characters including 2 digits, or at least 12 characters.
fault-password-too-few-digits = Add at least 2 digits, or choose a password of at least 12 characters.
fault-password-too-long = The password cannot be longer than 256 characters.
fault-password-common = This password is too easy to guess. Choose another one, for example four words that have nothing to do with each other.
fault-password-personal = The password must not be made from your name, your reference or your email address.

## What is wrong in the other fields of forms

fault-reference-empty = Enter your customer reference: the contract number or tenant number shown on our letters.
fault-reference-shape = This reference does not look right. The contract number has 10 digits after the L, for example L/0039000204; the tenant number has 9.
fault-surname-empty = Enter the surname of the person who signed the tenancy agreement.
fault-surname-too-long = This name is too long: 200 characters at most.
fault-email-empty = Enter your email address.
fault-email-shape = This email address is incomplete or incorrect. It should look like name@example.com.
fault-emails-differ = The two email addresses are different.
fault-password-empty = Enter your password.
fault-new-password-empty = Choose a password.
fault-passwords-differ = The two passwords are different.
fault-password-wrong = This is not your current password.
fault-subject-unknown = Choose a subject from the list.
fault-message-empty = Write your message.
fault-message-too-long = Your message is too long: { $max } characters at most.
fault-contract-missing = Choose a contract.
fault-contract-unknown = Choose one of your contracts from the list.
fault-contract-twice = This contract is entered twice.
fault-month-not-owed = There is nothing to pay for this month on this contract. Choose a month from the list, or the oldest one.
fault-card-unknown = Choose a payment method.
fault-too-many-tries =
    There have been too many tries. Try again in { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Nothing is lost.

## Home

home-title = Home
home-create-title = Create your account in less than 3 minutes
home-benefits-intro = When you sign up, you can:
home-benefit-contract = See the information about your rental contract
home-benefit-balance = Check the balance of your account
home-benefit-payment = Pay your rent online
home-create = Create an account
home-need = Have a letter from your landlord to hand: your customer reference is on it.

## Fields of the forms for the account

form-required = * Required fields
form-reference = Customer reference (référence client)
form-reference-hint = Your contract number (10 digits) or your tenant number (9 digits), at the top of our letters. Spaces do not matter.
form-surname = Surname of the person who signed the tenancy agreement
form-surname-hint = The surname of the tenant named on the tenancy agreement, without the first name.
form-email = Email address
form-email-confirmation = Confirm your email address
form-password = Password
form-new-password = New password
form-password-hint = At least { $min } characters including 2 digits, or at least { $free } characters of your choice.
form-password-confirmation = Confirm the password
form-cancel = Cancel

## Sign-in

sign-in-title = Sign in
sign-in-identifier = Your username
sign-in-identifier-hint = The email address of your account.
sign-in-password = Your password
sign-in-submit = Sign in
sign-in-forgot-identifier = Forgotten your username?
sign-in-forgot-password = Forgotten your password?
sign-in-no-account = No account yet?
sign-in-refused = The email address or the password is not correct. Check them, or choose a new password.
sign-in-validated = Your account is confirmed. You can sign in.
sign-in-password-changed = Your password has been changed. Sign in with the new password.
sign-in-email-changed = Your email address has been changed. Sign in with the new address.
sign-in-signed-out = You are signed out.
sign-in-signed-out-here = You are signed out on this device. Our service had a fault: the session itself will end within 30 minutes.
sign-in-closed = Your account is closed. An email confirms this. You can sign up again whenever you want.
sign-in-first = Sign in to see this page.
sign-in-expired = Your session has expired, nothing was sent. Sign in, then start again.
sign-in-expired-kept = Your session has expired, nothing was sent. Sign in within 30 minutes: you will find what you had written, except passwords.

## Registration: the form, the mail that was sent, the page that the mail leads to

register-title = Sign up
register-submit = Create my account
register-intro = Have your customer reference ready, and an email address you can check now.
sent-title = Check your emails
sent-lead = We have just sent you an email.
sent-step-open = Open your inbox.
sent-step-mail = Open our email. It usually arrives in less than a minute.
sent-step-link = Follow the link in it: it works for 48 hours.
sent-missing-title = Has the email not arrived?
sent-missing = Look in your junk mail (spam). If it is not there, ask for it again.
sent-again = Send the email again
sent-sent-again = If a sign-up made in this browser is waiting for this address, the email has just been sent again. If not, start signing up again.
sent-wrong-address = Was the address wrong? Start signing up again.
validation-title = Confirm your email address
validation-lead = One last step: confirm that this email address is yours.
validation-submit = Confirm my account
validation-elsewhere = You are opening this link in a different browser from the one you signed up with. To check that it is really you, enter the password you chose when you signed up.
validation-password = Password chosen when you signed up
validation-wrong = This is not the password chosen at sign-up.
validation-not-yours = Does this password mean nothing to you? This email may come from someone else’s request. Do not confirm it: sign up yourself.
validation-change-title = Confirm your new email address
validation-change-lead = Confirm that this email address is yours.
validation-change-submit = Confirm my address
validation-dead-title = This link no longer works
validation-dead = This link has already been used, or it is too old. If you have already confirmed your account, sign in.
validation-again = Get a new email
validation-taken-title = There is already an account
validation-taken = There is already an account for this tenant or for this address. Sign in, or ask for a reminder of your username.

## A forgotten password or identifier

forgotten-password-title = Forgotten password
forgotten-password-lead = Enter the email address of your account. We will send you a link to choose a new password.
forgotten-password-submit = Get the link
forgotten-password-sent = If there is an account with this address, an email has just been sent. The link in it works for one hour.
new-password-title = Choose a new password
new-password-submit = Save this password
new-password-dead-title = This link no longer works
new-password-dead = This link has been used already, or is too old. Ask for another one, or sign up if you have no account yet.
new-password-again = Ask for a new link
forgotten-identifier-title = Forgotten username
forgotten-identifier-lead = Your username is the email address of your account. Enter your reference and your name: we will send a reminder to that address.
forgotten-identifier-submit = Get the reminder
forgotten-identifier-sent = If these details match an account, a reminder has just been sent to its email address. Look in your inboxes.
forgotten-identifier-no-more = No longer have access to that inbox? Call us:

## The tenant’s space: its menu and its first page

menu-pay = Pay online
menu-informations = See my details
menu-balance = See my balance
menu-contracts = See my contracts
menu-notices = Rent notices (avis d’échéance)
menu-contact = Contact us
menu-documents = Download my documents
menu-account = My account
space-title = My tenant area
space-location = My rental
space-balance = Account balance
space-balance-all = All your contracts together.
space-holder = Main occupant’s details
space-civility = Title
space-surname = Surname
space-first-name = First name
space-contract = Contract
space-ended = ended
space-no-contract = No contract is linked to your account for now. Call us: we will link it.

## What the landlord knows of the tenant

informations-title = My details
informations-tenant = Tenant named on the tenancy agreement
informations-birth-name = Birth name
informations-number = Tenant number
informations-email = Email address of your account
informations-homes = What you rent
informations-address = Address
informations-home-number = Home number (numéro de logement)
informations-wrong = Is something not right?
informations-tell = Tell us

## The account’s operations

ledger-title = My balance
ledger-caption = The transactions on your account, most recent first
ledger-date = Date
ledger-label = Transaction
ledger-debit = Debit
ledger-credit = Credit
ledger-balance = Balance after
ledger-owed = { $amount } owed
ledger-settled = up to date
ledger-ahead = { $amount } in advance
ledger-contract = Contract
ledger-period = Period
ledger-months = { $count } months
ledger-everything = All
ledger-other-dates = Choose the dates
ledger-from = From (dd/mm/yyyy)
ledger-to = To (dd/mm/yyyy)
ledger-show = Show
ledger-reset = Clear the dates
ledger-all = All transactions
ledger-date-fault = Write a date like 30/11/2026.
ledger-order-fault = The end date is before the start date.
ledger-none = No transactions in this period.
ledger-empty = No transactions for now.
ledger-older = Older transactions
ledger-newer = More recent transactions
ledger-statement = Statement for this period, to print or keep
ledger-explain = Debit (−): what you are asked to pay. Credit (+): what you have paid or what is in your favour.
ledger-unconfirmed = not yet in your landlord’s accounts
ledger-undone = cancelled
ledger-undoing = see the cancelled transaction
statement-title = Account statement
statement-period = From { $from } to { $to }
statement-holder = Leaseholder
statement-made-on = Drawn up on
statement-opening = Balance at the start
statement-asked = Charged in the period (debit)
statement-favour = Paid or in your favour (credit)
statement-closing = Balance at the end
statement-is = This statement shows your account as it is today. It is neither a receipt nor a rent receipt for a month paid in full.
statement-keep = To keep it: print this page, or save it as a PDF from the print menu.
statement-back = Back to the transactions

## Contracts, and what each is for

contracts-title = My contracts
contracts-address = Address
contracts-home-number = Home number (numéro de logement)
contracts-start = Start of tenancy
contracts-end = End of tenancy
contracts-running = Still running
contracts-direct-debit = Direct debit (prélèvement automatique)
contracts-yes = Yes
contracts-no = No
contracts-see = See this contract
contracts-co-holder = You are a joint tenant on this contract.
contracts-guardian = You manage this contract on behalf of its tenant.
contracts-lines-title = What makes up your monthly payment
contracts-line = Line
contracts-amount = Amount
contracts-total = Total for the month
contracts-no-lines = We have no lines for this month.
contracts-transfer-title = Pay by bank transfer
contract-kind-home = Home
contract-kind-garage = Garage
contract-kind-garden = Garden
contract-kind-other = Other rental

## What a monthly line is about: its name, and the same in plain words

line-loyer = Main rent (loyer principal)
line-loyer-plain = The price of renting your home.
line-annexe = Extra space (annexe)
line-annexe-plain = The price of a garage, garden or cellar that you rent as well.
line-sls = Extra rent (SLS, supplément de loyer de solidarité)
line-sls-plain = An amount on top of the rent, when the household’s income is above a limit.
line-charge = Service charges (charges)
line-charge-plain = Money you pay in advance each month towards the costs of the building: water, heating, upkeep, household waste collection.
line-regularisation = Service charge adjustment (régularisation de charges)
line-regularisation-plain = The difference between the charges you have already paid and the real costs.
line-plan = Repayment plan (plan d’apurement)
line-plan-plain = The part of your debt that you pay back each month.
line-rls = Rent reduction (RLS, réduction de loyer de solidarité)
line-rls-plain = A reduction that lowers the rent you have to pay.
line-apl = Housing benefit (APL)
line-apl-plain = Help from the CAF (the family benefits office) or the MSA (the same for people who work in farming), paid straight to your landlord.
line-rappel-apl = Late housing benefit (rappel d’aide au logement)
line-rappel-apl-plain = Housing benefit for a past month, paid late.

## Paying: the amount

pay-title = Make a payment
pay-contracts = My contracts
pay-amount = Amount you want to pay by bank card
pay-amount-hint = For example 120.50.
pay-month = This payment is for
pay-month-hint = If you do not choose, it pays what you have owed for the longest time.
pay-oldest = The oldest first
pay-several-link = Pay for several contracts at once
pay-several-title = Pay for several contracts
pay-several-lead = Write an amount for each contract you want to pay, and leave the others empty. You will pay it all at once by card.
pay-several-missing = Enter an amount for at least one contract.
pay-one-link = Pay for a single contract
pay-submit = Continue
pay-cancel = Cancel
pay-confirm-yes = Yes, I want to pay this amount
pay-confirm-missing = Answer the question before you continue.
pay-more-than-owed = You owe { $owed } on contract { $contract }. If you pay more, you will be { $advance } in credit.
pay-nothing-owed = You owe nothing on contract { $contract }. After this payment, you will be { $advance } in credit.
pay-another-awaited = A payment of { $amount } ({ $contracts }), started on { $day } at { $time }, is waiting for the bank’s answer. If you completed it, do not pay a second time.
pay-awaited = Payment of { $amount } waiting for the bank: do not pay a second time.
pay-will-be-drawn = For contract { $contract }, { $amount } will be taken by direct debit on { $day }. What you pay now comes on top of it.
pay-no-contract = No contract is linked to your account. Contact us.

## What is said while an amount is typed

amount-leaves = After this payment, you will still have { $amount } to pay.
amount-settles = After this payment, your account will be up to date.
amount-advance = This is more than you owe: you will be { $amount } in credit.

## Paying: the three steps, the card, the way to the bank

payment-step-amount = Payment amount
payment-step-code = Card details
payment-step-end = Confirmation
card-title = Choose how to pay
card-lead = You are going to pay { $amount }. You will then enter your card number on the bank’s page, never here.
card-legend = Choose how to pay
bank-title = Going to the bank’s page
bank-lead = You are going to leave this site for the secure payment page of La Banque Postale. You will enter your card number there: we never see it.
bank-amount = Amount
bank-contract = Contract
bank-card = Payment method
bank-transaction = Transaction number
bank-merchant = Merchant ID
bank-checks = On the bank’s page, check that:
bank-check-address = the address of the site starts with https
bank-check-amount = the amount is right
bank-check-logo = the logo of La Banque Postale is there
bank-submit = Continue to the bank
bank-limit = The bank’s page stays open for 10 minutes.
bank-again = You already opened the bank’s page at { $time }. If you completed the payment there, do not pay a second time.
bank-see-state = See how this payment is going

## The states of a payment: a name for lists; then a title, what it means and what to do next

payment-status-created = Started
payment-status-pending = Waiting for the bank
payment-status-paid = Paid
payment-status-refused = Refused
payment-status-abandoned = Not completed
payment-status-expired = Expired
payment-status-cancelled = Cancelled
payment-status-refunded = Refunded
payment-status-charged-back = Returned
payment-created-title = We are waiting for the bank’s answer
payment-created-lead = Your payment of { $amount } is not confirmed yet. The answer usually arrives within a few seconds.
payment-created-next = If you finished on the bank’s page, do not pay a second time: this page updates by itself.
payment-back-done = You finished on the bank’s page.
payment-back-refused = According to the bank’s page, the payment was not accepted. We are waiting for its confirmation.
payment-back-failed = The bank’s page stopped before the end. It only stays open for 10 minutes.
payment-back-cancelled-title = You cancelled on the bank’s page
payment-back-cancelled-lead = You left the bank’s page without paying the { $amount }.
payment-back-cancelled-next = You can start again whenever you want. If you paid in another window, do not pay a second time.
payment-pending-title = Payment waiting for the bank
payment-pending-lead = The bank is processing your payment of { $amount }. Do not pay a second time.
payment-pending-next = We will write to you as soon as the bank has answered.
payment-paid-title = Your payment has gone through
payment-paid-lead = We have received { $amount }. Thank you. Your balance has been updated.
payment-paid-next = A confirmation email has just been sent. Your payment receipt is ready.
payment-refused-title = The payment was refused
payment-refused-lead = The bank refused the payment of { $amount }. No money has been taken.
payment-refused-next = You can try again, with the same card or another one. If it is refused again, your bank can tell you why. You can also pay by bank transfer.
payment-abandoned-title = The payment was not completed
payment-abandoned-lead = You left the bank’s page. No money has been taken: you still have { $amount } to pay.
payment-abandoned-next = You can start again whenever you want.
payment-expired-title = The payment has expired
payment-expired-lead = The bank has not confirmed anything for this payment of { $amount }.
payment-expired-next = If no money has left your bank account, you can start again. If it has, do not pay a second time: the payment will appear here. If it does not, contact us.
payment-cancelled-title = The payment has been cancelled
payment-cancelled-lead = The payment of { $amount } has been cancelled: this money has not reached us.
payment-cancelled-next = You can pay again, or contact us.
payment-refunded-title = The payment has been refunded
payment-refunded-lead = The payment of { $amount } has been refunded to your card.
payment-refunded-next = The refund will appear on your bank account within a few days.
payment-charged-back-title = The payment was returned
payment-charged-back-lead = The bank has taken back from the landlord the { $amount } that you had paid: this payment no longer counts.
payment-charged-back-next = The payment receipt and the rent receipt are no longer valid. The amount is due again. If you did not dispute this payment, call your bank, then us.
payment-charged-back-part = The bank has taken back { $amount } of it from the landlord: that part no longer counts.

## The page of a payment

payment-receipt = See my payment receipt
payment-again = Start the payment again
payment-balance = See my balance
payment-home = Back to my tenant area
payment-refresh = Refresh
payment-details = Details of this payment
payment-amount = Amount
payment-contract = Contract
payment-date = Date
payment-reference = Payment reference
payment-status = Status
payment-resume = Continue this payment
payment-new-balance = New balance
payment-balance-now = Balance
payment-live-waiting = We are waiting for the bank’s answer…
payment-live-lost = The connection was lost. We are trying again automatically.
payment-live-done = The bank has answered. The page is updating.

## Notices, and the choice between screen and paper

notices-title = Rent notices (avis d’échéance)
notices-lead = Each month, your rent notice (avis d’échéance) says what you have to pay, and why.
notices-empty = Your landlord puts rent notices here from { $month } onwards. None is available yet.
notices-empty-yet = Your landlord puts your rent notices here. None is available yet.
notices-choice-title = Letters on paper
notices-consent = I agree to receive my rent notices (avis d’échéance), rent receipts for months paid in full (quittances) and payment receipts (reçus) on this site, and no longer by post. It is free. I can stop whenever I want.
notices-consent-again = Your rent notices arrive on this site, and your rent receipts (quittances) by post. To receive everything on this site, please give your agreement:
notices-agree = Receive everything on this site
notices-unknown = We did not understand this choice. Try again.
subscription-state-screen = You get your rent notices on this site, without a letter.
subscription-state-paper = You also get your rent notices by post.
subscription-button-screen = Stop the letters
subscription-button-paper = Get letters as well
subscription-saving = Saving…
subscription-saved-screen = Your choice is saved. An email confirms it. Your next rent notices will be on this site, without a letter.
subscription-saved-paper = Your choice is saved. An email confirms it. Your next rent notices will also come by post.
subscription-failed = The connection was lost, nothing has been saved. Press the button again.
subscription-since = Since { $day }.
notice-list-latest = Your latest rent notices
notice-list-all = All your rent notices
notice-list-older = See all rent notices
notice-list-item = Rent notice for { $month }
notice-list-no-notice = No rent notice for { $month }.
notice-by-post = You also receive it by post.
notice-explain-total = Total for the month: what you are asked to pay this month, less what is in your favour.
notice-explain-previous = Earlier balance: what you already owed before this month, or what you had paid in advance.
notice-since = Compared with { $month }
notice-since-more = The total for the month goes up by { $amount }.
notice-since-less = The total for the month goes down by { $amount }.
notice-since-same = The total for the month is the same.
notice-line-was = was { $amount } the month before
notice-line-new = new this month

## The page of all documents

documents-title = My documents
documents-lead = The rent notice (avis d’échéance) says what you are asked to pay. The payment receipt (reçu) proves that you made a payment. The quittance (rent receipt) proves that the month is paid in full.
documents-years = Choose a year
documents-year = Documents for { $year }
documents-notices = Rent notices (avis d’échéance)
documents-receipts = Payment receipts (reçus)
documents-quittances = Rent receipts for months paid in full (quittances)
documents-to-come = Rent receipts not ready yet
documents-notice = Rent notice for { $month }
documents-quittance = Quittance for { $month }
documents-receipt = Payment receipt of { $day }, { $amount }
documents-download = Download { $name } (PDF, { $size })
documents-the-notice = the rent notice for { $month }
documents-the-quittance = the quittance for { $month }
documents-the-receipt = the payment receipt of { $day }
documents-missing = { $month }: { $amount } still to pay before you can get the quittance
documents-pay = Pay { $amount }
documents-drawn = This amount will be taken by direct debit on { $day }.
documents-too-small = The smallest payment you can make online is { $amount }: add the missing amount to your next payment.
documents-archive = Download everything (ZIP, { $count } documents, about { $size })
documents-empty = No documents for now. A payment receipt appears here after each online payment, and a quittance (rent receipt) when a month is paid in full.

## What the code of a document stands for

document-notice = Rent notice (avis d’échéance)
document-receipt = Payment receipt (reçu)
document-quittance = Rent receipt (quittance)
verify-title = Check a document
verify-lead = Every document from this site has a code. Write it here to find out whether the document is genuine.
verify-code = Code of the document
verify-hint = 12 letters and digits, for example 7K3M-0QWX-PZ9D.
verify-submit = Check
verify-valid-title = Genuine document
verify-valid = This document is genuine. Compare these details with those on the document. If they are different, the document has been altered.
verify-not-valid-title = This document is no longer valid
verify-not-valid-notice = This rent notice is no longer valid.
verify-replaced = This rent notice is no longer valid: it was replaced by the corrected notice of { $day }.
verify-not-valid-receipt = The payment has since been refunded, in full or in part.
verify-rejected-receipt = The payment has since been returned by the bank: this receipt is no longer valid.
verify-not-valid-quittance = The rent and charges for this month are not paid in full at the moment.
verify-unknown = No document from this site has this code. Check that you copied it correctly. If the code is right, the document is not genuine.
verify-kind = Document
verify-month = Month
verify-amount = Amount
verify-initials = Initials
verify-contract-end = End of the contract number
verify-holder-help = The initials are the first letters of the first name and surname printed on the document, without the title (M. or Mme). The digits are the last two of the contract number printed on it.
verify-issued-on = Issued on
verify-issuer = Issued by

## Durations

duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## Messages to the landlord

contact-landlord = Landlord
contact-address = Address
contact-title = Contact us
contact-lead = Write to us: your message gets a number and stays visible here.
contact-subject = Subject
contact-choose = Choose a subject
contact-contract = Contract it is about
contact-no-contract = None in particular
contact-message = Your message
contact-submit = Send
contact-sent = Your message no. { $number } has been sent. You will get a copy by email.
contact-list = Your messages
contact-none = You have not written any messages here yet.
subject-payment = My rent, my balance or a payment
subject-home = My home, a repair
subject-notices = My rent notices
subject-documents = A document or a quittance (rent receipt)
subject-account = My account on this site
subject-other = Something else

## The page of the account

account-title = My account
account-back = Back to my account
account-details = Contact details
account-security = Security
account-my-data = My data
account-email-title = Change my email address
account-email-now = Your current address
account-new-email = New email address
account-current-password = Your current password
account-email-submit = Change address
account-email-sent = An email has just been sent to the new address. Follow its link to confirm the address; until then, nothing changes.
account-password-title = Change my password
account-password-submit = Change password
account-password-done = Your password has been changed. Your other devices are signed out.
account-reminders-title = Reminder before rent is due
account-reminders-on = If your rent is not paid yet, an email reminds you a few days before it is due.
account-reminders-off = You do not get a reminder before rent is due.
account-reminders-stop = Stop getting this reminder
account-reminders-resume = Get this reminder
account-reminders-stopped = Your choice is saved: you will not get any more reminders.
account-reminders-back = Your choice is saved: an email will remind you when rent is due.
account-sessions-title = Signed-in devices
account-sessions-count =
    { $count ->
        [one] { $count } device
       *[other] { $count } devices
    }
account-device = { $browser } on { $system }
account-unknown-browser = Unknown browser
account-since = Signed in since
account-seen = Last seen
account-this-one = this device
account-end = Sign out
account-end-lead = To sign out another device, enter your password first.
account-end-others = Sign out all other devices
account-ended = The device is signed out.
account-others-ended = All your other devices are signed out.
account-email-done = Your email address has been changed.
account-unknown-action = This request is not complete. Start again.
account-data-title = Download my data
account-data-lead = Everything this site keeps about you: your account, your contracts, your transactions, your payments and your messages.
account-data-html = My data, to read (HTML page)
account-data-json = My data, for software (JSON file)
account-close-title = Close my account
account-close-lead = Your tenancy continues: only your access to this site is closed. You can sign up again later.
account-close-erased = Deleted straight away: the email address you sign in with, your password and your list of signed-in devices.
account-close-kept =
    Kept by your landlord: your contract, the transactions, the payments and the messages, until { $years ->
        [one] { $years } year
       *[other] { $years } years
    } after the end of the tenancy; the sign-in logs, for { $months ->
        [one] { $months } month
       *[other] { $months } months
    }.
account-close-submit = Close my account
account-close-confirm = I want to close my account
account-close-confirm-missing = Tick the box to close your account.

## What a device keeps to be read without network

offline-title = On this device, without internet
offline-lead = You can keep your latest balance and your latest rent notice on this device. You will be able to see them even without internet.
offline-shared = Do not do this on a shared phone or computer: other people could read them. Everything is deleted when you sign out.
offline-keep = Keep my latest balance and my latest rent notice on this device
offline-kept = They are kept on this device.
offline-erase-lead = What is kept on this device can be deleted here, even without internet.
offline-erase = Delete what is kept on this device
offline-erased = It has been deleted. Nothing is kept on this device any more.
offline-failed = Nothing was kept. Reload this page, then try again.
offline-unable = This browser cannot keep pages to read without internet.
offline-page-title = No internet
offline-page-lead = You have no internet connection. Here is what this device has kept.
offline-saved-on = Kept on
offline-retry = Try again
offline-not-sent = It looks as if you have no internet: nothing has been sent. What you wrote is still here. Is your connection working? Press once more.

## Mails: what all have

mail-hello = Hello,
mail-hello-madam = Hello Ms { $name },
mail-hello-sir = Hello Mr { $name },
mail-never-asked = We will never ask you for your password or your card number, either by email or by phone.
mail-phone = Phone: { $phone }
mail-email = Email: { $email }

## Mails about messages, notices and payments

mail-contact-subject = We have received your message no. { $number }
mail-contact-lead = Your message has reached us. We will answer you by email, at this address. If you call us, give us its number.
mail-contact-message = Message
mail-contact-number = No. { $number }
mail-contact-about = Subject
mail-contact-again = See your messages again
mail-notice-contract = Contract
mail-notice-subscribed-subject = Your rent notices are now on this site
mail-notice-subscribed = From { $day }, your rent notices (avis d’échéance), rent receipts (quittances) and payment receipts (reçus) for contract { $contract } are no longer sent by post. Each month, an email tells you that your rent notice is ready. It is free, and you can stop whenever you want.
mail-notice-on-paper-subject = Your rent notices come by post again
mail-notice-on-paper = From { $day }, your rent notices (avis d’échéance) for contract { $contract } are sent to you by post again. The ones you received on this site stay there.
mail-notice-see-all = See my rent notices
mail-notice-not-you = If this was not you, change your password, then call us.
mail-notice-ready-subject = Your rent notice for { $month } is ready
mail-notice-ready = Your rent notice (avis d’échéance) for { $month } is in your tenant area.
mail-notice-amended-subject = Corrected rent notice for { $month }: it replaces the previous one
mail-notice-amended = Your rent notice for { $month } has been corrected. The new notice (avis rectificatif) is in your tenant area, with what has changed.
mail-notice-read = Read my rent notice
mail-notice-nothing = You have nothing to pay.
mail-notice-drawn = { $amount } will be taken by direct debit on { $day }: you do not need to do anything.
mail-notice-left = You have { $amount } left to pay by { $day } at the latest.
mail-notice-left-month = You have { $amount } left to pay for { $month }, by { $day } at the latest.
mail-notice-plan-part = Your repayment plan (plan d’apurement) asks for { $amount } this month.
mail-notice-also-owed = Besides this month, you also owe { $amount }.
mail-notice-reminder-subject = Your rent for { $month } must be paid by { $day } at the latest
mail-notice-just-paid = If you have just paid, ignore this email.
mail-notice-pay = Pay online
mail-notice-hardship = Are you finding it hard to pay? Call us before this date: we will look for a solution with you.
mail-notice-stop-reminder = Stop getting this reminder
mail-payment-subject-paid = Your payment has been recorded
mail-payment-subject-refused = Your payment was refused
mail-payment-subject-abandoned = Your payment was not completed
mail-payment-subject-expired = Your payment has expired
mail-payment-subject-cancelled = Your payment has been cancelled
mail-payment-subject-refunded = Your payment has been refunded
mail-payment-subject-charged-back = Your payment was returned
mail-payment-sentence-paid = Your card payment has been accepted. It is already on your rent account.
mail-payment-sentence-refused = The bank refused your card payment. Your rent account has not changed. You can try again from your tenant area, or pay by bank transfer.
mail-payment-sentence-abandoned = The payment you started was not completed. Your rent account has not changed. You can try again from your tenant area, or pay by bank transfer.
mail-payment-sentence-expired = The payment you started was not completed in the time allowed. If your bank account has been debited, do not pay a second time: contact us. Otherwise you can start again from your tenant area, or pay by bank transfer.
mail-payment-sentence-cancelled = Your card payment has been cancelled: it does not count on your rent account. If this is not what you expected, call us.
mail-payment-sentence-refunded = Your card payment has been refunded to you. The money goes back to the account of the card you used, usually within a few days; it no longer counts on your rent account.
mail-payment-sentence-charged-back = The bank has taken back from the landlord a payment that you had made by card: it no longer counts. The payment receipt and the rent receipt that rested on it are no longer valid, and the amount is due again. If you did not dispute this payment with your bank, call your bank, then call us.
mail-payment-amount = Amount
mail-payment-contract = Contract
mail-payment-contracts = Contracts
mail-payment-date = Date
mail-payment-moment = { $day } at { $time }
mail-payment-number = Payment number
mail-payment-receipt = See and keep your payment receipt
mail-payment-see = See this payment

## Mails about an account

mail-validation-subject = Confirm your email address to open your tenant area
mail-validation-lead = You asked to create your tenant area on { $day } at { $time }. There is one step left: open this link and press the button on the page.
mail-validation-link = Confirm my address
mail-validation-lifetime = This link works for 48 hours and only once.
mail-validation-elsewhere = On a device other than the one you signed up with, the page will ask for the password you chose.
mail-validation-several = If you get several emails like this one, open only the one that shows the time of your own request.
mail-validation-ignore = If you did not ask for anything, do nothing: if the address is not confirmed, no account is created.
mail-already-subject = You already have a tenant area
mail-already-lead = Someone has just asked to sign up or to change an address, using this email address. Nothing has changed, because a tenant area already exists: with this address, or for the reference given.
mail-already-help = Sign in as usual. If you no longer know which address or which password you used, these pages will help you.
mail-sign-in = Sign in
mail-forgotten-identifier = I have forgotten my username
mail-forgotten-password = I have forgotten my password
mail-already-ignore = If you did not ask for anything, do nothing: no account has been created or changed.
mail-not-recognised-subject = Your sign-up: reference or name not recognised
mail-not-recognised-lead = You asked to create a tenant area. We could not complete it: the reference and the name you gave do not go together in our records.
mail-not-recognised-check = Check on your rent notice (avis d’échéance):
mail-not-recognised-reference = The customer reference (référence client)
mail-not-recognised-reference-shape = the letter L and ten digits, or your tenant number of nine digits
mail-not-recognised-name = The name
mail-not-recognised-name-shape = the surname of the tenant named on the tenancy agreement, without the first name; the birth name is fine too
mail-not-recognised-namesake = Do two people on your contract share this name, now or in the past? Give your tenant number, not the contract number.
mail-not-recognised-again = Start signing up again
mail-not-recognised-call = If it still does not work, call us: we will find your reference together.
mail-not-recognised-ignore = If you did not ask for anything, do nothing: no account has been created.
mail-tried-subject = Someone tried to create a second account with your reference
mail-tried-lead = Someone tried to sign up on { $day } at { $time } with your reference and your name, but with an address other than yours. It did not work: your account and your data have not been touched.
mail-tried-what = If it was you or someone close to you, sign in with the address where you receive this email. If not, call us.
mail-created-subject = Your tenant area is open
mail-created-lead = Your address is confirmed and your tenant area is open. There you can see your balance and your contracts, and pay your rent online.
mail-created-identifier = Your username is the address where you receive this email.
mail-reset-subject = Choose a new password
mail-reset-lead = You asked to change your password. Open this link to choose a new one.
mail-reset-link = Choose a new password
mail-reset-lifetime = This link works for one hour and only once.
mail-reset-ignore = If you did not ask for anything, do nothing: your password stays the same.
mail-password-subject = Your password has been changed
mail-password-lead = The password of your tenant area was changed on { $day } at { $time }. Your other devices have been signed out.
mail-not-you = If this was not you, change your password straight away with ‘Forgotten password’, then call us.
mail-password-forgotten = Forgotten password
mail-identifier-subject = Your username
mail-identifier-lead = You asked for a reminder of your username: it is the address where you receive this email.
mail-identifier-ignore = If you did not ask for anything, do nothing: this address has not been shown to anyone.
mail-new-address-subject = Confirm your new email address
mail-new-address-lead = You asked to use this address for your tenant area. Open this link and press the button on the page.
mail-new-address-link = Confirm this address
mail-new-address-lifetime = This link works for one hour and only once. Until then, keep using your old address.
mail-new-address-ignore = If you did not ask for anything, do nothing: this address will not be used.
mail-address-asked-subject = A change of email address has been requested for your tenant area
mail-address-asked-lead = Another email address was given on { $day } at { $time } for your tenant area. It will replace this one once it is confirmed.
mail-address-asked-you = If it was you, you do not need to do anything here.
mail-address-changed-subject = The email address of your tenant area has changed
mail-address-changed-lead = The email address of your tenant area was changed on { $day } at { $time }. You will no longer get our emails here, and you can no longer sign in with this address.
mail-address-changed-call = If this was not you, call us straight away.
mail-closed-subject = Your tenant area is closed
mail-closed-lead = Your tenant area was closed on { $day } at { $time }, as you asked. Your tenancy agreement and your rent account do not change.
mail-closed-back = You can sign up again whenever you want. If you are not the one who closed it, call us.
mail-closed-register = Create an account
mail-closed-for-you-subject = Your tenant area has been closed by your landlord
mail-closed-for-you-lead = Your landlord closed your tenant area on { $day } at { $time }. Your tenancy agreement and your rent account do not change.
mail-closed-for-you-why = If you do not know why, call us. You can sign up again whenever you want.
mail-reopened-subject = Your tenant area is open again: choose a password
mail-reopened-lead = Your landlord has opened your tenant area again with this email address. Open this link to choose your password.
mail-reopened-link = Choose my password
mail-reopened-lifetime = This link works for one hour and only once. After that, ask for another one with ‘Forgotten password’.
mail-reopened-stranger = If you are not one of our tenants, do not open this link and call us: the email address was written down wrongly.
mail-invitation-subject = Our site for tenants has changed: choose your password
mail-invitation-lead = You had an account with this email address on your landlord’s previous site. The site has changed, and your old password does not work on the new one. Open this link to choose a password: your tenant area will then open.
mail-invitation-link = Choose my password
mail-invitation-lifetime = This link works for 30 days and only once. After that, sign up with your customer reference.
mail-invitation-register = Sign up
mail-invitation-stranger = If you are not one of our tenants, do not open this link and call us: the email address was written down wrongly.

## Help

help-title = Help
help-lead = Choose a question to read the answer. Can’t find yours? Call us: our contact details are at the bottom of this page.
help-contents = On this page
help-account = Your account
help-reference = Where can I find my customer reference (référence client)?
help-reference-where = It is at the top of our letters and of your rent notices (avis d’échéance). You can use either of two numbers:
help-reference-contract = The contract number (numéro de contrat)
help-reference-contract-shape = the letter L and 10 digits, for example L/0039000204.
help-reference-tenant = The tenant number (numéro de locataire)
help-reference-tenant-shape = 9 digits, for example 000123456.
help-reference-write = Write the number as you see it: spaces do not matter, and the L is already there in front of the box. The number of your home (numéro de logement) will not work.
help-refusal = My sign-up is refused. What should I do?
help-refusal-check = An email tells you what is wrong. Check that:
help-refusal-number = you have copied the right number: 10 digits for a contract, 9 digits for a tenant
help-refusal-name = the name is the surname of the tenant named on the tenancy agreement, without the first name (their birth name is fine too)
help-refusal-once = the tenant named on the agreement does not already have an account: one account covers all their contracts
help-refusal-again = You can then <register>start signing up again</register>. If it is refused again, call us on <phone>{ $phone }</phone>: we will find your reference together.
help-mail = The email has not arrived
help-mail-wait = Wait a few minutes.
help-mail-junk = Look in your junk mail (spam).
help-mail-address = Check that you are reading the right inbox: the one for the address you gave.
help-mail-again = If you are signing up, <again>ask for the email again</again>.
help-mail-lifetime = The sign-up link works for { $time }. If it is too old, or if the address was wrong, <register>start signing up again</register>: nothing is blocked.
help-password = I have forgotten my password
help-password-page = Go to the page <page>{ forgotten-password-title }</page> and give the email address of your account. You will get a link to choose a new password.
help-password-lifetime = This link works for { $time } and only once.
help-identifier = I have forgotten my username
help-identifier-page = Your username is the email address of your account. Go to the page <page>{ forgotten-identifier-title }</page>: we will send a reminder to that address.
help-identifier-lost = No longer have access to that inbox? Call us on <phone>{ $phone }</phone>.
help-close = How do I change my email address or close my account?
help-close-page = You can do it yourself, on the page <account>{ menu-account }</account>: ‘{ account-email-title }’ or ‘{ account-close-title }’. You will be asked for your password.
help-close-lease = Closing your account changes nothing in your tenancy agreement. You can sign up again later.
help-payment = Paying
help-card = How do I pay my rent online?
help-card-start = Sign in, then choose <pay>{ menu-pay }</pay>. There are three steps:
help-card-amount = { payment-step-amount }: you choose the contract and the amount.
help-card-code = { payment-step-code }: you choose your card, then you enter its number on the page of La Banque Postale. Never here.
help-card-end = { payment-step-end }: you see whether the payment has been accepted. An email confirms it and your payment receipt is ready.
help-card-limits = By card, you can pay from { $min } to { $max } at a time. The bank’s page stays open for 10 minutes.
help-refused = My payment is refused
help-refused-retry = No money has been taken. You can try again, with the same card or with another one. Your bank can tell you why it refused: often, it is because of the limit on the card.
help-refused-otherwise = You can also pay in several payments, or <transfer>by bank transfer</transfer>. Can’t manage to pay it all? Call us straight away on <phone>{ $phone }</phone>.
help-pending = My payment is pending, or I cannot see it
help-pending-once = Do not pay a second time.
help-pending-wait = The bank sometimes takes a while to answer. The payment page updates itself, and we write to you as soon as the answer arrives.
help-pending-lost = Has the money left your bank account, but the payment still does not appear? <reach>Contact us</reach>, with the date and the amount.
help-transfer = How do I pay by bank transfer?
help-transfer-where = Open the page <contracts>{ menu-contracts }</contracts> and choose a contract. There you will find the IBAN (bank account number), the payee and the reference to copy when you make the transfer with your bank.
help-transfer-reference = Take care to copy the reference correctly: it is what lets us recognise your payment. A transfer takes a few days to appear in your balance.
help-direct-debit = I pay by direct debit (prélèvement automatique)
help-direct-debit-nothing = You do not need to do anything: the amount is taken from your bank account. Only pay online if you want to settle an older debt.
help-documents = Rent notices, payment receipts and quittances
help-notice = How do I read my rent notice (avis d’échéance)?
help-notice-columns = Debit (débit) is what you are asked to pay. Credit (crédit) is what is in your favour. Here are the most common lines:
help-line-loyer = the price of renting your home.
help-line-charge = money you pay in advance, each month, towards the costs of the building: water, heating, lift, upkeep, household waste collection.
help-line-regularisation = the difference between the charges you have paid and the real costs. If you paid too much, it is under credit. If you did not pay enough, it is under debit.
help-line-apl = help from the CAF (the family benefits office) or the MSA (the same for people who work in farming). It is paid straight to us, and we take it off what you owe.
help-line-rappel-apl = housing benefit for a past month, which arrived late.
help-line-rls = a reduction. It lowers the amount you pay, without changing the rent written in the tenancy agreement.
help-line-sls = an amount on top of the rent, when the household’s income is above a limit.
help-notice-days =
    Rent is paid at the end of the month. The rent notice for a month comes out around the { $noticeDay ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
        [31] 31st
       *[other] { $noticeDay }th
    }. It must be paid by the { $dueDay ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
        [31] 31st
       *[other] { $dueDay }th
    } of the following month.
help-notice-days-ahead =
    Rent is paid at the start of the month. The rent notice for a month comes out around the { $noticeDay ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
        [31] 31st
       *[other] { $noticeDay }th
    } of the month before. It must be paid by the { $dueDay ->
        [1] 1st
        [2] 2nd
        [3] 3rd
        [21] 21st
        [22] 22nd
        [23] 23rd
        [31] 31st
       *[other] { $dueDay }th
    } of the month.
help-kinds = Avis, reçu, quittance: what is the difference?
help-kinds-notice = The rent notice (avis d’échéance)
help-kinds-notice-meaning = what you are asked to pay for a month.
help-kinds-receipt = The payment receipt (reçu)
help-kinds-receipt-meaning = proof of a payment, even for part of the rent.
help-kinds-quittance = The rent receipt (quittance)
help-kinds-quittance-meaning = proof that the rent and charges for a month are paid in full. It is free.
help-kinds-page = A rent notice never replaces a quittance. Your documents are on the page <documents>{ menu-documents }</documents>. Is one missing? <ask>Ask us for it</ask>.
help-paper = Can I stop getting my rent notices on paper?
help-paper-choice = Your rent notices are here in any case. They also come on paper unless you have asked us to stop. You choose for each contract, on the page <notices>{ menu-notices }</notices>. Without paper, an email tells you each month that the rent notice is ready.
help-paper-free = It is free and you never have to do it. You can go back to paper at any time.
help-former = I have moved out of my home
help-former-account = Your account still works. You can still see your balance, pay it, and download your quittances.
help-former-documents = Didn’t have an account? Sign up with the number of your old contract or your tenant number. Is a quittance missing? <reach>Ask us for it</reach>.
help-safety = Staying safe
help-shared = I use a shared phone or computer
help-shared-password = Do not save your password in the browser.
help-shared-sign-out = When you have finished, choose ‘{ common-sign-out }’.
help-shared-idle = If you forget, you are signed out after { $time } without activity.
help-shared-lost = Have you lost your phone? On another device, open <devices>{ menu-account }, ‘{ account-sessions-title }’</devices>, sign the phone out, then change your password.
help-scam = Is this message really from my landlord?
help-scam-never = We never ask for your card number or your password by email, by phone or by text message.
help-scam-site = Before you enter your password, look at the address at the top of the screen. The address of this site starts with { $address }.
help-scam-bank = Before you enter your card number, do the same. The address of the payment page starts with { $address }.
help-scam-hurry = Does a message tell you to hurry, or promise you money? Do not touch its link. Open this site yourself.
help-scam-iban = Does a message give a new IBAN to pay the rent to? Do not pay. Call us on <phone>{ $phone }</phone>.
help-scam-report = Does a message look fake? <reach>Tell us</reach>. You can also report a text message by forwarding it to 33700.
help-scam-given = Have you given away your card number? Call your bank straight away. Have you given away your password? <password>Choose a new one</password> straight away.
help-reach = How to reach us
help-reach-write = Do you have an account? Write to us on the page <contact>{ menu-contact }</contact>: your message gets a number and stays visible. Choose the right subject, for example ‘{ subject-home }’.

## Who of the landlord has looked at the tenant’s file

looks-title = Who has looked at my file
looks-lead = People of the landlord who opened your file, the latest first. Their names are not shown.
looks-count =
    { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
looks-none = Nobody has opened your file.
looks-role-reception = front desk
looks-role-management = management
looks-role-administration = administrator
looks-reason-call = after a phone call
looks-reason-letter = after a letter
looks-reason-message = after a message
looks-reason-control = for a check
looks-line = { $day }: { $role }, reason: { $reason }
