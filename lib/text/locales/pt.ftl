## On every page: menu, foot, and pieces of forms

common-site = O meu espaço de inquilino
common-skip = Ir para o conteúdo
common-error-prefix = Erro:
common-error-summary = Há informações a corrigir
common-nav = Menu principal
common-home = Início
common-pay = Pagar
common-balance = Saldo
common-documents = Documentos
common-contact = Contacto
common-account = Conta
common-sign-out = Terminar sessão
common-call = Telefone
common-write = E-mail
common-footer-nav = Informações
common-help = Ajuda
common-legal = Informações legais
common-privacy = Dados pessoais
common-cookies = Cookies
common-accessibility = Acessibilidade: não conforme
common-accessibility-partial = Acessibilidade: parcialmente conforme
common-accessibility-total = Acessibilidade: totalmente conforme
common-info = Informação
common-restored = A sua sessão tinha expirado: nada foi enviado. Releia o que tinha escrito e depois envie.
common-success = Está feito
common-warning = Atenção
common-step = Etapa
common-done = concluída
common-iban = IBAN
common-bic = BIC
common-beneficiary = Beneficiário
common-reference = Referência a copiar
common-amount = Montante
common-transfer = Pagar por transferência
common-transfer-code = Ou leia este código com a aplicação do seu banco, se ela o souber ler:
common-transfer-code-alt = Código QR da transferência: contém as informações escritas acima.
common-transfer-lead = No seu banco, copie estas informações. A referência permite-nos reconhecer o seu pagamento.

## A balance in words

balance-owes = Deve { $amount }
balance-settled = A sua conta está em dia
balance-advance = Tem um adiantamento de { $amount }

## What is due now: the parts of a debt, a direct debit, a repayment plan

due-owes-now = Deve { $amount } agora
due-nothing-now = Não tem nada a pagar agora
due-in-favour = Tem { $amount } a seu favor
due-given-back = Este valor vai ser-lhe devolvido.
due-by = { $what }: { $amount }, o mais tardar em { $day }
due-late = { $what }: { $amount }, em atraso (a pagar o mais tardar em { $day })
due-late-older = { $what }: { $amount }, em atraso
due-late-many =
    { $count ->
        [one] { $count } valor em atraso
       *[other] { $count } valores em atraso
    }: { $amount }
due-plan-part = Plano de pagamento («plan d’apurement»): { $amount } para este mês
due-in-plan = { $amount } ficam no seu plano de pagamento («plan d’apurement»): a pagar nos meses seguintes.
due-also-in-favour = Tem também { $amount } a seu favor.
due-drawn = { $amount } serão debitados da sua conta bancária em { $day }.
due-drawn-mandate = { $amount } serão debitados da sua conta bancária em { $day } (referência do mandato: { $rum }).
due-drawn-rest = Ficam { $amount } por pagar de outra forma.
due-drawn-all = Não tem mais nada a pagar.
due-claim-rent = Renda e encargos
due-claim-fees = Despesas
due-claim-insurance = Seguro
due-claim-penalty = Penalização
due-claim-deposit = Caução
due-claim-help = Ajuda à habitação a devolver
due-claim-returned = Pagamento rejeitado
due-claim-older = Dívida mais antiga
due-claim-other = Outro valor
books-closed = Saldo apurado em { $day } às { $time }
books-closed-own = Saldo apurado em { $day } às { $time }, incluindo os pagamentos feitos aqui
books-stale = As contas do seu senhorio não são atualizadas desde { $day }. Pode faltar um pagamento recente.
books-paid = O seu pagamento de { $amount } de { $day } ainda não está nas contas do seu senhorio.
books-refunded = O seu reembolso de { $amount } de { $day } ainda não está nas contas do seu senhorio.
books-changed = A correção de { $amount } de { $day } ainda não está nas contas do seu senhorio.
books-returned = O seu pagamento de { $amount } de { $day } foi devolvido pelo banco. O seu senhorio ainda não o retirou da sua conta.
books-more = { $count } outras operações ainda não estão nas contas do seu senhorio.

## What a search engine or a shared link shows of the site

site-description = O seu espaço de inquilino: o seu saldo, os seus avisos de renda, os seus pagamentos e os seus documentos.

## The choice of the language, and what is in French only

language-title = Língua
language-french-only = O que se segue está em francês: é o texto que faz fé.

## Small conveniences of forms and facts

comfort-show-password = Mostrar a palavra-passe
comfort-hide-password = Esconder a palavra-passe
comfort-copy = Copiar
comfort-copied = Copiado
comfort-calendar = Juntar as datas de pagamento à minha agenda (ficheiro ICS)
comfort-calendar-event = Renda a pagar
comfort-calendar-drawn = Renda debitada
comfort-calendar-name = Datas de pagamento da renda

## Pages of errors

error-unreadable-title = Não conseguimos ler este pedido
error-unreadable-lead = Volte à página anterior e recomece.
error-forbidden-title = Este pedido foi recusado
error-forbidden-lead = Não vem de uma página deste site. Abra o site de novo e recomece.
error-unsaid-title = Nada foi enviado
error-unsaid-lead = O seu navegador não diz de que página vem este formulário. Por segurança, não o podemos aceitar assim.
error-unsaid-settings = Se uma definição ou extensão de privacidade esconde a página de onde vem («Referer»), desative-a para este site.
error-unsaid-back = Volte ao formulário e envie-o de novo
error-unsaid-browser = Se não for suficiente, tente com outro navegador ou outro aparelho. Também nos pode telefonar: o nosso número está no fundo desta página.
error-not-found-title = Esta página não existe
error-not-found-lead = O endereço talvez esteja incompleto, ou a página foi retirada. Verifique o endereço ou volte ao início.
error-too-long-title = É demasiado longo
error-too-long-lead = O texto enviado é demasiado longo. Encurte-o e recomece.
error-busy-title = O site tem muita procura
error-busy-lead = Tente de novo daqui a alguns segundos. Nada se perdeu e nada foi pago duas vezes.
error-ours-title = Ocorreu um erro do nosso lado
error-ours-lead = A culpa não é sua e nada se perdeu. Tente de novo daqui a pouco.
error-page-home = Voltar ao início
error-page-help = Ajuda
error-page-reference = Se o problema continuar, dê-nos esta referência: { $reference }

## Why an amount is refused, and how to write it

fault-amount-empty = Indique o montante que quer pagar, por exemplo 120,50.
fault-amount-unreadable = Escreva o montante só com algarismos, por exemplo 120,50.
fault-amount-negative = O montante a pagar não pode ser negativo. Escreva-o sem o sinal de menos.
fault-amount-zero = O montante a pagar tem de ser superior a 0,00 €.
fault-amount-too-many-decimals = Escreva no máximo dois algarismos depois da vírgula, por exemplo 120,50.
fault-amount-ambiguous = Não sabemos se o ponto separa os milhares ou os cêntimos. Escreva por exemplo 1234,50.
fault-amount-too-large = Este montante é demasiado grande.
fault-amount-below-min = O montante tem de ser de pelo menos { $amount }.
fault-amount-above-max = O montante não pode passar de { $amount } de uma só vez por cartão. Pode pagar em várias vezes ou por transferência.
fault-too-many-contracts = Pode pagar no máximo { $max } contratos de uma só vez.

## Why a new password is refused, and what would be accepted

fault-password-too-short = A palavra-passe é demasiado curta. Escolha pelo menos 8 caracteres, dos quais 2 algarismos, ou pelo menos 12 caracteres.
fault-password-too-few-digits = Junte pelo menos 2 algarismos, ou escolha uma palavra-passe de pelo menos 12 caracteres.
fault-password-too-long = A palavra-passe não pode ter mais de 256 caracteres.
fault-password-common = Esta palavra-passe é demasiado fácil de adivinhar. Escolha outra, por exemplo quatro palavras sem relação entre si.
fault-password-personal = A palavra-passe não pode ser feita do seu nome, da sua referência ou do seu endereço de e-mail.

## What is wrong in the other fields of forms

fault-reference-empty = Indique a sua referência de cliente: o número de contrato ou de inquilino que está nas nossas cartas.
fault-reference-shape = Esta referência não tem a forma certa. O número de contrato tem 10 algarismos depois do L, por exemplo L/0039000204; o número de inquilino tem 9.
fault-surname-empty = Indique o apelido de quem assinou o contrato.
fault-surname-too-long = Este nome é demasiado longo: 200 caracteres no máximo.
fault-email-empty = Indique o seu endereço de e-mail.
fault-email-shape = Este endereço de e-mail não está completo ou não está certo. É parecido com nome@exemplo.pt.
fault-emails-differ = Os dois endereços de e-mail são diferentes.
fault-password-empty = Indique a sua palavra-passe.
fault-new-password-empty = Escolha uma palavra-passe.
fault-passwords-differ = As duas palavras-passe são diferentes.
fault-password-wrong = Não é a sua palavra-passe atual.
fault-subject-unknown = Escolha um assunto da lista.
fault-message-empty = Escreva a sua mensagem.
fault-message-too-long = A sua mensagem é demasiado longa: { $max } caracteres no máximo.
fault-contract-missing = Escolha um contrato.
fault-contract-unknown = Escolha um dos seus contratos da lista.
fault-contract-twice = Este contrato está indicado duas vezes.
fault-month-not-owed = Este mês não está por pagar neste contrato. Escolha um mês da lista, ou o mais antigo.
fault-card-unknown = Escolha um meio de pagamento.
fault-too-many-tries =
    Houve demasiadas tentativas. Tente de novo daqui a { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }. Nada se perdeu.

## Home

home-title = Início
home-create-title = Crie a sua conta em menos de 3 minutos
home-benefits-intro = Com uma conta, pode:
home-benefit-contract = Ver as informações do seu contrato de arrendamento
home-benefit-balance = Consultar o saldo da sua conta
home-benefit-payment = Pagar a sua renda em linha
home-create = Criar uma conta
home-need = Tenha consigo uma carta do seu senhorio: a sua referência de cliente está lá.

## Fields of the forms for the account

form-required = * Campos obrigatórios
form-reference = Referência de cliente («référence client»)
form-reference-hint = O seu número de contrato (10 algarismos) ou de inquilino (9 algarismos), no cimo das nossas cartas. Os espaços não contam.
form-surname = Apelido de quem assinou o contrato
form-surname-hint = O apelido do titular do contrato, sem o nome próprio.
form-email = Endereço de e-mail
form-email-confirmation = Confirmar o endereço de e-mail
form-password = Palavra-passe
form-new-password = Nova palavra-passe
form-password-hint = Pelo menos { $min } caracteres, dos quais 2 algarismos, ou pelo menos { $free } caracteres à sua escolha.
form-password-confirmation = Confirmar a palavra-passe
form-cancel = Cancelar

## Sign-in

sign-in-title = Iniciar sessão
sign-in-identifier = O seu identificador
sign-in-identifier-hint = O endereço de e-mail da sua conta.
sign-in-password = A sua palavra-passe
sign-in-submit = Entrar
sign-in-forgot-identifier = Esqueceu-se do identificador?
sign-in-forgot-password = Esqueceu-se da palavra-passe?
sign-in-no-account = Ainda não tem conta?
sign-in-refused = O endereço de e-mail ou a palavra-passe não está certo. Verifique-os ou escolha uma nova palavra-passe.
sign-in-validated = A sua conta está validada. Já pode entrar.
sign-in-password-changed = A sua palavra-passe foi alterada. Entre com a nova.
sign-in-email-changed = O seu endereço de e-mail foi alterado. Entre com o novo endereço.
sign-in-signed-out = A sua sessão está terminada.
sign-in-signed-out-here = A sua sessão está terminada neste dispositivo. O nosso serviço teve uma falha: a própria sessão terminará dentro de 30 minutos, no máximo.
sign-in-closed = A sua conta está fechada. Um e-mail confirma-o. Pode inscrever-se de novo quando quiser.
sign-in-first = Entre para ver esta página.
sign-in-expired = A sua sessão expirou, nada foi enviado. Inicie sessão e recomece.
sign-in-expired-kept = A sua sessão expirou, nada foi enviado. Inicie sessão dentro de 30 minutos: encontrará o que tinha escrito, exceto as palavras-passe.

## Registration: the form, the mail that was sent, the page that the mail leads to

register-title = Inscrição
register-submit = Criar a minha conta
register-intro = Tenha à mão a sua referência de cliente e um endereço de e-mail que possa ler agora.
sent-title = Consulte o seu e-mail
sent-lead = Acabámos de lhe enviar um e-mail.
sent-step-open = Abra a sua caixa de e-mail.
sent-step-mail = Abra o nosso e-mail. Em geral chega em menos de um minuto.
sent-step-link = Siga a ligação que ele contém: funciona durante 48 horas.
sent-missing-title = O e-mail não chega?
sent-missing = Veja no correio não solicitado (spam). Se não estiver lá, peça-o outra vez.
sent-again = Enviar o e-mail outra vez
sent-sent-again = Se uma inscrição feita neste navegador está à espera neste endereço, o e-mail acaba de ser enviado de novo. Se não, recomece a inscrição.
sent-wrong-address = O endereço estava errado? Recomece a inscrição.
validation-title = Validar o seu endereço de e-mail
validation-lead = Um último gesto: confirme que este endereço de e-mail é o seu.
validation-submit = Validar a minha conta
validation-elsewhere = Está a abrir esta ligação num navegador diferente daquele em que se inscreveu. Para confirmar que é mesmo você, indique a palavra-passe que escolheu ao inscrever-se.
validation-password = Palavra-passe escolhida na inscrição
validation-wrong = Não é a palavra-passe escolhida na inscrição.
validation-not-yours = Esta palavra-passe não lhe diz nada? Este e-mail vem talvez do pedido de outra pessoa. Não valide: faça a sua própria inscrição.
validation-change-title = Confirmar o seu novo endereço de e-mail
validation-change-lead = Confirme que este endereço de e-mail é o seu.
validation-change-submit = Confirmar o meu endereço
validation-dead-title = Esta ligação já não funciona
validation-dead = Esta ligação já foi usada ou é demasiado antiga. Se já validou a sua conta, entre.
validation-again = Receber um novo e-mail
validation-taken-title = Já existe uma conta
validation-taken = Já existe uma conta para este inquilino ou para este endereço. Entre, ou peça que lhe lembremos o identificador.

## A forgotten password or identifier

forgotten-password-title = Palavra-passe esquecida
forgotten-password-lead = Indique o endereço de e-mail da sua conta. Enviamos-lhe uma ligação para escolher uma nova palavra-passe.
forgotten-password-submit = Receber a ligação
forgotten-password-sent = Se existe uma conta com este endereço, acabou de partir um e-mail. A ligação que contém funciona durante uma hora.
new-password-title = Escolher uma nova palavra-passe
new-password-submit = Guardar esta palavra-passe
new-password-dead-title = Esta ligação já não funciona
new-password-dead = Esta ligação já foi usada, ou é demasiado antiga. Peça outra, ou inscreva-se se ainda não tem conta.
new-password-again = Pedir uma nova ligação
forgotten-identifier-title = Identificador esquecido
forgotten-identifier-lead = O seu identificador é o endereço de e-mail da sua conta. Indique a sua referência e o seu apelido: enviamos um lembrete para esse endereço.
forgotten-identifier-submit = Receber o lembrete
forgotten-identifier-sent = Se estas informações correspondem a uma conta, acabou de partir um lembrete para o seu endereço de e-mail. Veja nas suas caixas de e-mail.
forgotten-identifier-no-more = Já não tem acesso a essa caixa de e-mail? Telefone-nos:

## The tenant’s space: its menu and its first page

menu-pay = Pagar em linha
menu-informations = Ver as minhas informações
menu-balance = Ver o meu saldo
menu-contracts = Ver os meus contratos
menu-notices = Avisos de renda
menu-contact = Contactar-nos
menu-documents = Descarregar os meus documentos
menu-account = A minha conta
space-title = O meu espaço
space-location = Arrendamento
space-balance = Saldo da conta
space-balance-all = Todos os seus contratos juntos.
space-holder = Ocupante principal
space-civility = Título
space-surname = Apelido
space-first-name = Nome próprio
space-contract = Contrato
space-ended = terminado
space-no-contract = Por agora nenhum contrato está ligado à sua conta. Telefone-nos: nós ligamo-lo.

## What the landlord knows of the tenant

informations-title = As minhas informações
informations-tenant = Titular do contrato
informations-birth-name = Apelido de nascimento
informations-number = N.º de inquilino
informations-email = Endereço de e-mail da sua conta
informations-homes = Os seus arrendamentos
informations-address = Morada
informations-home-number = N.º do alojamento («numéro de logement»)
informations-wrong = Uma informação não está certa?
informations-tell = Diga-no-lo

## The account’s operations

ledger-title = O meu saldo
ledger-caption = Os movimentos da sua conta, o mais recente primeiro
ledger-date = Data
ledger-label = Movimento
ledger-debit = Débito
ledger-credit = Crédito
ledger-balance = Saldo depois
ledger-owed = { $amount } em dívida
ledger-settled = em dia
ledger-ahead = { $amount } de adiantamento
ledger-contract = Contrato
ledger-period = Período
ledger-months = { $count } meses
ledger-everything = Tudo
ledger-other-dates = Escolher as datas
ledger-from = De (dd/mm/aaaa)
ledger-to = Até (dd/mm/aaaa)
ledger-show = Mostrar
ledger-reset = Limpar as datas
ledger-all = Todos os movimentos
ledger-date-fault = Escreva uma data como 30/11/2026.
ledger-order-fault = A data do fim é anterior à data do início.
ledger-none = Nenhum movimento neste período.
ledger-empty = Nenhum movimento por agora.
ledger-older = Movimentos mais antigos
ledger-newer = Movimentos mais recentes
ledger-statement = Extrato deste período, para imprimir ou guardar
ledger-explain = Débito (−): o que lhe é pedido. Crédito (+): o que pagou ou o que está a seu favor.
ledger-unconfirmed = ainda não está nas contas do seu senhorio
ledger-undone = anulada
ledger-undoing = ver a operação anulada
statement-title = Extrato de conta
statement-period = De { $from } a { $to }
statement-holder = Titular do contrato
statement-made-on = Emitido em
statement-opening = Saldo no início
statement-asked = Pedido no período (débito)
statement-favour = Pago ou a seu favor (crédito)
statement-closing = Saldo no fim
statement-is = Este extrato mostra a sua conta como está hoje. Não é um recibo, nem uma “quittance” (prova de mês pago).
statement-keep = Para o guardar: imprima esta página, ou guarde-a em PDF a partir do menu de impressão.
statement-back = Voltar aos movimentos

## Contracts, and what each is for

contracts-title = Os meus contratos
contracts-address = Morada
contracts-home-number = N.º do alojamento («numéro de logement»)
contracts-start = Início do contrato
contracts-end = Fim do contrato
contracts-running = Em curso
contracts-direct-debit = Débito direto
contracts-yes = Sim
contracts-no = Não
contracts-see = Ver este contrato
contracts-co-holder = É cotitular deste contrato.
contracts-guardian = Gere este contrato em nome do titular.
contracts-lines-title = De que é feita a sua renda mensal
contracts-line = Linha
contracts-amount = Montante
contracts-total = Total do mês
contracts-no-lines = Não se conhece nenhuma linha para este mês.
contracts-transfer-title = Pagar por transferência
contract-kind-home = Casa
contract-kind-garage = Garagem
contract-kind-garden = Jardim
contract-kind-other = Outro arrendamento

## What a monthly line is about: its name, and the same in plain words

line-loyer = Renda principal («loyer principal»)
line-loyer-plain = O preço do arrendamento da sua casa.
line-annexe = Anexo («annexe»)
line-annexe-plain = O preço de uma garagem, de um jardim ou de uma cave arrendados além da casa.
line-sls = Suplemento de solidariedade de renda (SLS)
line-sls-plain = Uma quantia além da renda, quando os rendimentos do agregado passam um limite.
line-charge = Encargos («charges»)
line-charge-plain = Um adiantamento mensal para as despesas do prédio: água, aquecimento, manutenção, lixo.
line-regularisation = Acerto dos encargos («régularisation de charges»)
line-regularisation-plain = A diferença entre os encargos já pagos e as despesas reais.
line-plan = Plano de pagamento da dívida («plan d’apurement»)
line-plan-plain = A parte da sua dívida que paga todos os meses.
line-rls = Redução de solidariedade da renda (RLS)
line-rls-plain = Uma redução que baixa a renda a pagar.
line-apl = Ajuda à habitação (APL)
line-apl-plain = A ajuda da CAF ou da MSA, paga diretamente ao seu senhorio.
line-rappel-apl = Retroativos da ajuda à habitação («rappel d’aide au logement»)
line-rappel-apl-plain = Uma ajuda à habitação de um mês passado, paga com atraso.

## Paying: the amount

pay-title = Fazer um pagamento
pay-contracts = Os meus contratos
pay-amount = Montante que quer pagar por cartão bancário
pay-amount-hint = Por exemplo 120,50.
pay-month = Este pagamento é para
pay-month-hint = Se não escolher, este pagamento salda o que deve há mais tempo.
pay-oldest = O mais antigo primeiro
pay-several-link = Pagar vários contratos de uma vez
pay-several-title = Pagar vários contratos
pay-several-lead = Escreva um montante para cada contrato a pagar e deixe os outros vazios. Paga tudo de uma só vez por cartão.
pay-several-missing = Indique um montante para pelo menos um contrato.
pay-one-link = Pagar um só contrato
pay-submit = Validar
pay-cancel = Cancelar
pay-confirm-yes = Sim, quero pagar este montante
pay-confirm-missing = Responda à pergunta antes de continuar.
pay-more-than-owed = Deve { $owed } no contrato { $contract }. Se pagar mais, fica com um adiantamento de { $advance }.
pay-nothing-owed = Não deve nada no contrato { $contract }. Este pagamento fica como adiantamento de { $advance }.
pay-another-awaited = Um pagamento de { $amount } ({ $contracts }), começado em { $day } às { $time }, espera a resposta do banco. Se o terminou, não pague uma segunda vez.
pay-awaited = Pagamento de { $amount } à espera do banco: não pague uma segunda vez.
pay-will-be-drawn = No contrato { $contract }, { $amount } serão debitados em { $day }. O que pagar agora soma-se a esse valor.
pay-no-contract = Nenhum contrato está ligado à sua conta. Contacte-nos.

## What is said while an amount is typed

amount-leaves = Depois deste pagamento, fica por pagar { $amount }.
amount-settles = Depois deste pagamento, a sua conta fica em dia.
amount-advance = É mais do que deve: fica com um adiantamento de { $amount }.

## Paying: the three steps, the card, the way to the bank

payment-step-amount = Montante do pagamento
payment-step-code = Dados do cartão
payment-step-end = Validação
card-title = Escolha o seu meio de pagamento
card-lead = Vai pagar { $amount }. Depois escreve o número do seu cartão na página do banco, nunca aqui.
card-legend = Escolha o seu meio de pagamento
bank-title = Para a página do banco
bank-lead = Vai sair deste site para a página de pagamento segura de La Banque Postale. É lá que escreve o número do seu cartão: nós nunca o vemos.
bank-amount = Montante
bank-contract = Contrato
bank-card = Meio de pagamento
bank-transaction = Número da transação
bank-merchant = Identificador do comerciante
bank-checks = Na página do banco, verifique:
bank-check-address = que o endereço do site começa por https;
bank-check-amount = que o montante é o certo;
bank-check-logo = que o logótipo de La Banque Postale está presente.
bank-submit = Continuar para o banco
bank-limit = A página do banco fica aberta 10 minutos.
bank-again = Já abriu a página do banco às { $time }. Se lá terminou o pagamento, não pague uma segunda vez.
bank-see-state = Ver em que ponto está este pagamento

## The states of a payment: a name for lists; then a title, what it means and what to do next

payment-status-created = Começado
payment-status-pending = À espera do banco
payment-status-paid = Pago
payment-status-refused = Recusado
payment-status-abandoned = Abandonado
payment-status-expired = Expirado
payment-status-cancelled = Anulado
payment-status-refunded = Reembolsado
payment-status-charged-back = Devolvido
payment-created-title = Esperamos a resposta do banco
payment-created-lead = O seu pagamento de { $amount } ainda não está confirmado. A resposta chega em geral em poucos segundos.
payment-created-next = Se terminou na página do banco, não pague uma segunda vez: esta página atualiza-se sozinha.
payment-back-done = Terminou na página do banco.
payment-back-refused = Segundo a página do banco, o pagamento não foi aceite. Esperamos a confirmação.
payment-back-failed = A página do banco parou antes do fim. Só fica aberta 10 minutos.
payment-back-cancelled-title = Cancelou na página do banco
payment-back-cancelled-lead = Saiu da página do banco sem pagar os { $amount }.
payment-back-cancelled-next = Pode recomeçar quando quiser. Se pagou noutra janela, não pague uma segunda vez.
payment-pending-title = Pagamento à espera do banco
payment-pending-lead = O banco está a tratar o seu pagamento de { $amount }. Não pague uma segunda vez.
payment-pending-next = Escrevemos-lhe assim que o banco responder.
payment-paid-title = O seu pagamento foi feito
payment-paid-lead = Recebemos { $amount }. Obrigado. O seu saldo está atualizado.
payment-paid-next = Acabou de partir um e-mail de confirmação. O seu recibo de pagamento está pronto.
payment-refused-title = O pagamento foi recusado
payment-refused-lead = O banco recusou o pagamento de { $amount }. Nada foi debitado.
payment-refused-next = Pode tentar de novo, com o mesmo cartão ou com outro. Se a recusa se repetir, o seu banco pode dizer-lhe porquê. Também pode pagar por transferência.
payment-abandoned-title = O pagamento foi abandonado
payment-abandoned-lead = Saiu da página do banco. Nada foi debitado: continuam por pagar { $amount }.
payment-abandoned-next = Pode recomeçar quando quiser.
payment-expired-title = O pagamento expirou
payment-expired-lead = O banco não confirmou nada para este pagamento de { $amount }.
payment-expired-next = Se a sua conta bancária não foi debitada, pode recomeçar. Se foi, não pague uma segunda vez: o pagamento vai aparecer aqui; se não aparecer, contacte-nos.
payment-cancelled-title = O pagamento foi anulado
payment-cancelled-lead = O pagamento de { $amount } foi anulado: esta quantia não chegou até nós.
payment-cancelled-next = Pode pagar de novo, ou contactar-nos.
payment-refunded-title = O pagamento foi reembolsado
payment-refunded-lead = O pagamento de { $amount } foi-lhe reembolsado no seu cartão.
payment-refunded-next = O reembolso aparece na sua conta bancária em poucos dias.
payment-charged-back-title = O pagamento foi devolvido
payment-charged-back-lead = O banco retirou ao senhorio os { $amount } que tinha pago: este pagamento já não conta.
payment-charged-back-next = O recibo de pagamento e a quitação já não são válidos. A quantia está de novo por pagar. Se não contestou este pagamento, telefone ao seu banco e depois a nós.
payment-charged-back-part = O banco retirou { $amount } deste pagamento ao senhorio: essa parte já não conta.

## The page of a payment

payment-receipt = Ver o meu recibo de pagamento
payment-again = Recomeçar o pagamento
payment-balance = Ver o meu saldo
payment-home = Voltar ao meu espaço
payment-refresh = Atualizar
payment-details = O detalhe deste pagamento
payment-amount = Montante
payment-contract = Contrato
payment-date = Data
payment-reference = Referência do pagamento
payment-status = Estado
payment-resume = Retomar este pagamento
payment-new-balance = Novo saldo
payment-balance-now = Saldo
payment-live-waiting = Esperamos a resposta do banco…
payment-live-lost = A ligação caiu. Tentamos de novo sozinhos.
payment-live-done = O banco respondeu. A página atualiza-se.

## Notices, and the choice between screen and paper

notices-title = Avisos de renda («avis d’échéance»)
notices-lead = O seu aviso de renda diz todos os meses o que tem a pagar, e porquê.
notices-empty = O seu senhorio põe aqui os avisos de renda a partir de { $month }. Ainda não há nenhum.
notices-empty-yet = O seu senhorio põe aqui os seus avisos de renda. Ainda não há nenhum.
notices-choice-title = O correio em papel
notices-consent = Aceito receber os meus avisos de renda («avis d’échéance»), as minhas quitações de renda («quittances») e os meus recibos («reçus») neste site, e já não por correio. É gratuito. Posso parar quando quiser.
notices-consent-again = Os seus avisos chegam a este site e as suas quitações de renda («quittances») por correio. Para receber tudo neste site, dê o seu acordo:
notices-agree = Receber tudo neste site
notices-unknown = Esta escolha não foi compreendida. Tente de novo.
subscription-state-screen = Recebe os seus avisos neste site, sem carta.
subscription-state-paper = Também recebe os seus avisos por correio.
subscription-button-screen = Deixar de receber cartas
subscription-button-paper = Receber também cartas
subscription-saving = A guardar…
subscription-saved-screen = Está guardado. Um e-mail confirma-o. Os seus próximos avisos chegam a este site, sem carta.
subscription-saved-paper = Está guardado. Um e-mail confirma-o. Os seus próximos avisos chegam também por correio.
subscription-failed = A ligação caiu, nada foi guardado. Carregue de novo no botão.
subscription-since = Desde { $day }.
notice-list-latest = Os seus últimos avisos
notice-list-all = Todos os seus avisos
notice-list-older = Ver todos os avisos
notice-list-item = Aviso de { $month }
notice-list-no-notice = Não há aviso de { $month }.
notice-by-post = Também o recebe por correio.
notice-explain-total = Total do mês: o que lhe é pedido este mês, menos o que está a seu favor.
notice-explain-previous = Saldo anterior: o que já devia antes deste mês, ou o adiantamento que tinha.
notice-since = Em comparação com { $month }
notice-since-more = O total do mês aumenta { $amount }.
notice-since-less = O total do mês diminui { $amount }.
notice-since-same = O total do mês é igual.
notice-line-was = era { $amount } no mês anterior
notice-line-new = novo este mês

## The page of all documents

documents-title = Os meus documentos
documents-lead = O aviso («avis d’échéance») diz o que é pedido. O recibo («reçu») prova um pagamento. A «quittance» prova que o mês está pago por inteiro.
documents-years = Escolher um ano
documents-year = Documentos de { $year }
documents-notices = Avisos de renda («avis d’échéance»)
documents-receipts = Recibos de pagamento («reçus»)
documents-quittances = Quitações de renda («quittances»)
documents-to-come = “Quittances” ainda não prontas
documents-notice = Aviso de { $month }
documents-quittance = «Quittance» de { $month }
documents-receipt = Recibo de { $day }, { $amount }
documents-download = Descarregar { $name } (PDF, { $size })
documents-the-notice = o aviso de { $month }
documents-the-quittance = a «quittance» de { $month }
documents-the-receipt = o recibo de { $day }
documents-missing = { $month }: faltam { $amount } para obter a «quittance»
documents-pay = Pagar { $amount }
documents-drawn = Esta quantia será debitada em { $day }.
documents-too-small = O menor pagamento em linha é de { $amount }: junte o que falta ao seu próximo pagamento.
documents-archive = Descarregar tudo (ZIP, { $count } documentos, cerca de { $size })
documents-empty = Nenhum documento por agora. Aqui aparece um recibo depois de cada pagamento em linha, e uma «quittance» quando um mês está pago por inteiro.

## What the code of a document stands for

document-notice = Aviso de renda («avis d’échéance»)
document-receipt = Recibo de pagamento («reçu»)
document-quittance = Quitação de renda («quittance»)
verify-title = Verificar um documento
verify-lead = Cada documento deste site tem um código. Escreva-o aqui para saber se o documento é autêntico.
verify-code = Código do documento
verify-hint = 12 letras e algarismos, por exemplo 7K3M-0QWX-PZ9D.
verify-submit = Verificar
verify-valid-title = Documento autêntico
verify-valid = Este documento é autêntico. Compare estas informações com as do documento. Se forem diferentes, o documento foi alterado.
verify-not-valid-title = Este documento já não é válido
verify-not-valid-notice = Este aviso já não é válido.
verify-replaced = Este aviso já não é válido: foi substituído pelo aviso retificativo de { $day }.
verify-not-valid-receipt = O pagamento foi entretanto reembolsado, no todo ou em parte.
verify-rejected-receipt = O pagamento foi entretanto devolvido pelo banco: este recibo já não é válido.
verify-not-valid-quittance = A renda e os encargos deste mês não estão hoje pagos por inteiro.
verify-unknown = Nenhum documento deste site tem este código. Verifique se o copiou bem. Se estiver certo, o documento não é autêntico.
verify-kind = Documento
verify-month = Mês
verify-amount = Montante
verify-initials = Iniciais
verify-contract-end = Fim do número do contrato
verify-holder-help = As iniciais são as primeiras letras do nome próprio e do apelido impressos no documento, sem o título (M. ou Mme). Os algarismos são os dois últimos do número de contrato impresso.
verify-issued-on = Emitido em
verify-issuer = Emitido por

## Durations

duration-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
duration-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
duration-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }

## Messages to the landlord

contact-landlord = Senhorio
contact-address = Morada
contact-title = Contactar-nos
contact-lead = Escreva-nos: a sua mensagem tem um número e fica visível aqui.
contact-subject = Assunto
contact-choose = Escolha um assunto
contact-contract = Contrato em causa
contact-no-contract = Nenhum em particular
contact-message = A sua mensagem
contact-submit = Enviar
contact-sent = A sua mensagem n.º { $number } foi enviada. Chega-lhe uma cópia por e-mail.
contact-list = As suas mensagens
contact-none = Ainda não escreveu nenhuma mensagem aqui.
subject-payment = A minha renda, o meu saldo ou um pagamento
subject-home = A minha casa, uma reparação
subject-notices = Os meus avisos de renda
subject-documents = Um documento ou uma «quittance»
subject-account = A minha conta neste site
subject-other = Outro assunto

## The page of the account

account-title = A minha conta
account-back = Voltar à minha conta
account-details = Contactos
account-security = Segurança
account-my-data = Os meus dados
account-email-title = Mudar de endereço de e-mail
account-email-now = O seu endereço atual
account-new-email = Novo endereço de e-mail
account-current-password = A sua palavra-passe atual
account-email-submit = Mudar de endereço
account-email-sent = Acabou de partir um e-mail para o novo endereço. Siga a ligação dele para o confirmar; até lá, nada muda.
account-password-title = Mudar de palavra-passe
account-password-submit = Mudar de palavra-passe
account-password-done = A sua palavra-passe foi alterada. A sessão dos seus outros aparelhos foi terminada.
account-reminders-title = Lembrete antes da data de pagamento
account-reminders-on = Se a sua renda ainda não estiver paga, um e-mail lembra-lho alguns dias antes da data de pagamento.
account-reminders-off = Não recebe lembrete antes da data de pagamento.
account-reminders-stop = Deixar de receber este lembrete
account-reminders-resume = Receber este lembrete
account-reminders-stopped = Está guardado: já não recebe lembretes.
account-reminders-back = Está guardado: um e-mail vai lembrar-lhe a data de pagamento.
account-sessions-title = Aparelhos com sessão aberta
account-sessions-count =
    { $count ->
        [one] { $count } aparelho
        [many] { $count } aparelhos
       *[other] { $count } aparelhos
    }
account-device = { $browser } no { $system }
account-unknown-browser = Navegador desconhecido
account-since = Sessão aberta desde
account-seen = Visto pela última vez
account-this-one = este aparelho
account-end = Terminar a sessão
account-end-lead = Para terminar a sessão de outro aparelho, indique primeiro a sua palavra-passe.
account-end-others = Terminar a sessão de todos os outros aparelhos
account-ended = A sessão do aparelho foi terminada.
account-others-ended = A sessão de todos os seus outros aparelhos foi terminada.
account-email-done = O seu endereço de e-mail foi alterado.
account-unknown-action = Este pedido não está completo. Recomece.
account-data-title = Descarregar os meus dados
account-data-lead = Tudo o que este site guarda sobre si: a sua conta, os seus contratos, os seus movimentos, os seus pagamentos e as suas mensagens.
account-data-html = Os meus dados, para ler (página HTML)
account-data-json = Os meus dados, para um programa (ficheiro JSON)
account-close-title = Fechar a minha conta
account-close-lead = O seu contrato de arrendamento continua: só o seu acesso a este site se fecha. Pode inscrever-se de novo.
account-close-erased = São apagados de imediato: o seu endereço de e-mail de acesso, a sua palavra-passe e as suas sessões.
account-close-kept =
    Ficam com o seu senhorio: o seu contrato, os movimentos, os pagamentos e as mensagens, até { $years ->
        [one] { $years } ano
       *[other] { $years } anos
    } depois do fim do contrato; os registos de acesso, durante { $months ->
        [one] { $months } mês
       *[other] { $months } meses
    }.
account-close-submit = Fechar a minha conta
account-close-confirm = Quero fechar a minha conta
account-close-confirm-missing = Marque a caixa para fechar a sua conta.

## What a device keeps to be read without network

offline-title = Neste aparelho, sem rede
offline-lead = Pode guardar neste aparelho o seu último saldo e o seu último aviso. Vê-os mesmo sem rede.
offline-shared = Não o faça num telemóvel ou computador partilhado: outras pessoas poderiam lê-los. Tudo é apagado quando termina a sessão.
offline-keep = Guardar o meu último saldo e o meu último aviso neste aparelho
offline-kept = Está guardado neste aparelho.
offline-erase-lead = O que está guardado neste aparelho pode ser apagado aqui, mesmo sem rede.
offline-erase = Apagar o que está guardado neste aparelho
offline-erased = Está apagado. Já nada está guardado neste aparelho.
offline-failed = Nada foi guardado. Recarregue esta página e tente de novo.
offline-unable = Este navegador não consegue guardar páginas sem rede.
offline-page-title = Sem rede
offline-page-lead = Não há rede. Eis o que este aparelho guardou.
offline-saved-on = Guardado em
offline-retry = Tentar de novo
offline-not-sent = Parece não haver rede: nada foi enviado. O que escreveu continua aqui. A sua ligação funciona? Carregue mais uma vez.

## Mails: what all have

mail-hello = Bom dia,
mail-hello-madam = Bom dia, Senhora { $name },
mail-hello-sir = Bom dia, Senhor { $name },
mail-never-asked = Nunca lhe pediremos a sua palavra-passe nem o número do seu cartão, nem por e-mail, nem por telefone.
mail-phone = Telefone: { $phone }
mail-email = E-mail: { $email }

## Mails about messages, notices and payments

mail-contact-subject = Recebemos a sua mensagem n.º { $number }
mail-contact-lead = A sua mensagem chegou bem. Respondemos-lhe por e-mail, para este endereço. Se nos telefonar, dê-nos o número dela.
mail-contact-message = Mensagem
mail-contact-number = n.º { $number }
mail-contact-about = Assunto
mail-contact-again = Rever as suas mensagens
mail-notice-contract = Contrato
mail-notice-subscribed-subject = Os seus avisos de renda chegam agora a este site
mail-notice-subscribed = Desde { $day }, os seus avisos de renda, quitações («quittances») e recibos do contrato { $contract } já não são enviados por correio. Todos os meses, um e-mail diz-lhe que o seu aviso está pronto. É gratuito e pode parar quando quiser.
mail-notice-on-paper-subject = Os seus avisos de renda voltam a chegar por correio
mail-notice-on-paper = Desde { $day }, os seus avisos de renda do contrato { $contract } são-lhe de novo enviados por correio. Os que recebeu neste site ficam cá.
mail-notice-see-all = Ver os meus avisos de renda
mail-notice-not-you = Se não foi você, mude a sua palavra-passe e depois telefone-nos.
mail-notice-ready-subject = O seu aviso de renda de { $month } está pronto
mail-notice-ready = O seu aviso de renda de { $month } está no seu espaço.
mail-notice-amended-subject = Aviso retificativo de { $month }: substitui o anterior
mail-notice-amended = O seu aviso de renda de { $month } foi corrigido. O novo aviso (avis rectificatif) está no seu espaço, com o que mudou.
mail-notice-read = Ler o meu aviso
mail-notice-nothing = Não tem nada a pagar.
mail-notice-drawn = { $amount } serão debitados em { $day }: não tem nada a fazer.
mail-notice-left = Tem { $amount } por pagar, o mais tardar em { $day }.
mail-notice-left-month = Tem { $amount } por pagar de { $month }, o mais tardar em { $day }.
mail-notice-plan-part = O seu plano de pagamento («plan d’apurement») pede { $amount } este mês.
mail-notice-also-owed = Além deste mês, deve também { $amount }.
mail-notice-reminder-subject = A sua renda de { $month } paga-se o mais tardar em { $day }
mail-notice-just-paid = Se acabou de pagar, ignore este e-mail.
mail-notice-pay = Pagar em linha
mail-notice-hardship = Tem dificuldade em pagar? Telefone-nos antes dessa data: procuramos uma solução consigo.
mail-notice-stop-reminder = Deixar de receber este lembrete
mail-payment-subject-paid = O seu pagamento está registado
mail-payment-subject-refused = O seu pagamento foi recusado
mail-payment-subject-abandoned = O seu pagamento não foi terminado
mail-payment-subject-expired = O seu pagamento expirou
mail-payment-subject-cancelled = O seu pagamento foi anulado
mail-payment-subject-refunded = O seu pagamento foi-lhe reembolsado
mail-payment-subject-charged-back = O seu pagamento foi devolvido
mail-payment-sentence-paid = O seu pagamento por cartão foi aceite. Já está na sua conta de renda.
mail-payment-sentence-refused = O banco recusou o seu pagamento por cartão. A sua conta de renda não mudou. Pode recomeçar no seu espaço, ou pagar por transferência.
mail-payment-sentence-abandoned = O pagamento que tinha começado não foi terminado. A sua conta de renda não mudou. Pode recomeçar no seu espaço, ou pagar por transferência.
mail-payment-sentence-expired = O pagamento que tinha começado não foi terminado no tempo previsto. Se a sua conta bancária foi debitada, não pague uma segunda vez: contacte-nos. Se não, pode recomeçar no seu espaço, ou pagar por transferência.
mail-payment-sentence-cancelled = O seu pagamento por cartão foi anulado: não conta na sua conta de renda. Se não era o que esperava, telefone-nos.
mail-payment-sentence-refunded = O seu pagamento por cartão foi-lhe reembolsado. A quantia volta à conta do cartão que usou, em geral em poucos dias; já não conta na sua conta de renda.
mail-payment-sentence-charged-back = O banco retirou ao senhorio um pagamento que tinha feito por cartão: já não conta. O recibo de pagamento e a quitação que se apoiavam nele já não são válidos, e a quantia está de novo por pagar. Se não contestou este pagamento junto do seu banco, telefone ao banco e depois a nós.
mail-payment-amount = Montante
mail-payment-contract = Contrato
mail-payment-contracts = Contratos
mail-payment-date = Data
mail-payment-moment = { $day } às { $time }
mail-payment-number = Número do pagamento
mail-payment-receipt = Ver e guardar o seu recibo de pagamento
mail-payment-see = Ver este pagamento

## Mails about an account

mail-validation-subject = Valide o seu endereço para abrir o seu espaço de inquilino
mail-validation-lead = Pediu a criação do seu espaço de inquilino em { $day } às { $time }. Falta uma etapa: abra esta ligação e carregue no botão da página.
mail-validation-link = Validar o meu endereço
mail-validation-lifetime = Esta ligação funciona durante 48 horas e uma só vez.
mail-validation-elsewhere = Num aparelho diferente daquele em que se inscreveu, a página pede a palavra-passe que escolheu.
mail-validation-several = Se receber vários e-mails como este, abra apenas o que tem a hora do seu próprio pedido.
mail-validation-ignore = Se não pediu nada, não faça nada: sem validação, nenhuma conta é criada.
mail-already-subject = Já tem um espaço de inquilino
mail-already-lead = Acabou de ser pedida uma inscrição ou uma mudança de endereço com este endereço. Nada mudou, porque já existe um espaço de inquilino: com este endereço, ou para a referência indicada.
mail-already-help = Entre como de costume. Se já não sabe com que endereço ou palavra-passe, estas páginas ajudam.
mail-sign-in = Entrar
mail-forgotten-identifier = Esqueci-me do identificador
mail-forgotten-password = Esqueci-me da palavra-passe
mail-already-ignore = Se não pediu nada, não faça nada: nenhuma conta foi criada nem alterada.
mail-not-recognised-subject = A sua inscrição: referência ou apelido não reconhecidos
mail-not-recognised-lead = Pediu a criação de um espaço de inquilino. Não pudemos terminá-la: a referência e o apelido indicados não correspondem nos nossos registos.
mail-not-recognised-check = Verifique no seu aviso de renda («avis d’échéance»):
mail-not-recognised-reference = A referência de cliente
mail-not-recognised-reference-shape = a letra L e dez algarismos, ou o seu número de inquilino de nove algarismos
mail-not-recognised-name = O apelido
mail-not-recognised-name-shape = o do titular do contrato, sem o nome próprio; o apelido de nascimento também serve
mail-not-recognised-namesake = Duas pessoas do seu contrato têm ou tiveram este nome? Indique o seu número de inquilino, não o número do contrato.
mail-not-recognised-again = Recomeçar a inscrição
mail-not-recognised-call = Se continuar a não funcionar, telefone-nos: encontramos a sua referência em conjunto.
mail-not-recognised-ignore = Se não pediu nada, não faça nada: nenhuma conta foi criada.
mail-tried-subject = Alguém quis criar uma segunda conta com a sua referência
mail-tried-lead = Foi tentada uma inscrição em { $day } às { $time } com a sua referência e o seu apelido, mas com um endereço diferente do seu. Não resultou: a sua conta e os seus dados não mudaram.
mail-tried-what = Se foi você ou alguém próximo, entre com o endereço em que recebe este e-mail. Se não, telefone-nos.
mail-created-subject = O seu espaço de inquilino está aberto
mail-created-lead = O seu endereço está validado e o seu espaço de inquilino está aberto. Pode consultar o seu saldo e os seus contratos, e pagar a sua renda em linha.
mail-created-identifier = O seu identificador é o endereço em que recebe este e-mail.
mail-reset-subject = Escolha uma nova palavra-passe
mail-reset-lead = Pediu para mudar de palavra-passe. Abra esta ligação para escolher outra.
mail-reset-link = Escolher uma nova palavra-passe
mail-reset-lifetime = Esta ligação funciona durante uma hora e uma só vez.
mail-reset-ignore = Se não pediu nada, não faça nada: a sua palavra-passe fica a mesma.
mail-password-subject = A sua palavra-passe foi alterada
mail-password-lead = A palavra-passe do seu espaço de inquilino foi alterada em { $day } às { $time }. A sessão dos seus outros aparelhos foi terminada.
mail-not-you = Se não foi você, mude já a sua palavra-passe em «Palavra-passe esquecida» e depois telefone-nos.
mail-password-forgotten = Palavra-passe esquecida
mail-identifier-subject = O seu identificador
mail-identifier-lead = Pediu que lhe lembrássemos o identificador: é o endereço em que recebe este e-mail.
mail-identifier-ignore = Se não pediu nada, não faça nada: este endereço não foi mostrado a ninguém.
mail-new-address-subject = Confirme o seu novo endereço
mail-new-address-lead = Pediu para usar este endereço no seu espaço de inquilino. Abra esta ligação e carregue no botão da página.
mail-new-address-link = Confirmar este endereço
mail-new-address-lifetime = Esta ligação funciona durante uma hora e uma só vez. Até lá, vale o seu endereço antigo.
mail-new-address-ignore = Se não pediu nada, não faça nada: este endereço não será usado.
mail-address-asked-subject = Foi pedida uma mudança de endereço de e-mail para o seu espaço de inquilino
mail-address-asked-lead = Foi indicado outro endereço de e-mail em { $day } às { $time } para o seu espaço de inquilino. Substituirá este quando for confirmado.
mail-address-asked-you = Se foi você, não tem nada a fazer aqui.
mail-address-changed-subject = O endereço de e-mail do seu espaço de inquilino mudou
mail-address-changed-lead = O endereço de e-mail do seu espaço de inquilino foi alterado em { $day } às { $time }. Já não recebe os nossos e-mails aqui, e este endereço já não serve para entrar.
mail-address-changed-call = Se não foi você, telefone-nos já.
mail-closed-subject = O seu espaço de inquilino está fechado
mail-closed-lead = O seu espaço de inquilino foi fechado em { $day } às { $time }, a seu pedido. O seu contrato de arrendamento e a sua conta de renda não mudam.
mail-closed-back = Pode inscrever-se de novo quando quiser. Se não foi você que o fechou, telefone-nos.
mail-closed-register = Criar uma conta
mail-closed-for-you-subject = O seu espaço de inquilino foi fechado pelo seu senhorio
mail-closed-for-you-lead = O seu senhorio fechou o seu espaço de inquilino em { $day } às { $time }. O seu contrato de arrendamento e a sua conta de renda não mudam.
mail-closed-for-you-why = Se não sabe porquê, telefone-nos. Pode inscrever-se de novo quando quiser.
mail-reopened-subject = O seu espaço de inquilino está aberto de novo: escolha uma palavra-passe
mail-reopened-lead = O seu senhorio voltou a abrir o seu espaço de inquilino com este endereço. Abra esta ligação para escolher a sua palavra-passe.
mail-reopened-link = Escolher a minha palavra-passe
mail-reopened-lifetime = Esta ligação funciona durante uma hora e uma só vez. Depois, peça outra em «Palavra-passe esquecida».
mail-reopened-stranger = Se não é nosso inquilino, não abra esta ligação e telefone-nos: o endereço foi mal anotado.
mail-invitation-subject = O nosso site para inquilinos mudou: escolha a sua palavra-passe
mail-invitation-lead = Tinha uma conta com este endereço no antigo site do seu senhorio. O site mudou, e a sua antiga palavra-passe não funciona no novo. Abra esta ligação para escolher uma palavra-passe: o seu espaço de inquilino ficará então aberto.
mail-invitation-link = Escolher a minha palavra-passe
mail-invitation-lifetime = Esta ligação funciona durante 30 dias e uma só vez. Depois, inscreva-se com a sua referência de cliente.
mail-invitation-register = Inscrever-me
mail-invitation-stranger = Se não é nosso inquilino, não abra esta ligação e telefone-nos: o endereço foi mal anotado.

## Help

help-title = Ajuda
help-lead = Escolha uma pergunta para ler a resposta. Não encontra a sua? Telefone-nos: os nossos contactos estão ao fundo desta página.
help-contents = Nesta página
help-account = A sua conta
help-reference = Onde está a minha referência de cliente?
help-reference-where = Está no cimo das nossas cartas e dos seus avisos de renda. Dois números servem:
help-reference-contract = O número de contrato («numéro de contrat»)
help-reference-contract-shape = a letra L e 10 algarismos, por exemplo L/0039000204.
help-reference-tenant = O número de inquilino («numéro de locataire»)
help-reference-tenant-shape = 9 algarismos, por exemplo 000123456.
help-reference-write = Escreva o número como o lê: os espaços não contam, e o L já está antes da caixa. O número do alojamento («numéro de logement») não serve.
help-refusal = A minha inscrição foi recusada. O que fazer?
help-refusal-check = Um e-mail diz-lhe o que não está bem. Verifique:
help-refusal-number = que copiou o número certo: 10 algarismos para um contrato, 9 algarismos para um inquilino;
help-refusal-name = que o apelido é o do titular do contrato, sem o nome próprio (o apelido de nascimento também serve);
help-refusal-once = que o titular do contrato ainda não tem conta: uma só conta serve para todos os seus contratos.
help-refusal-again = Depois pode <register>recomeçar a inscrição</register>. Se voltar a ser recusada, telefone-nos para o <phone>{ $phone }</phone>: encontramos a sua referência em conjunto.
help-mail = O e-mail não chega
help-mail-wait = Espere alguns minutos.
help-mail-junk = Veja no correio não solicitado (spam).
help-mail-address = Verifique que está a ler a caixa certa: a do endereço que indicou.
help-mail-again = Para uma inscrição, <again>peça o e-mail outra vez</again>.
help-mail-lifetime = A ligação da inscrição funciona durante { $time }. Se for demasiado antiga, ou se o endereço estava errado, <register>recomece a inscrição</register>: nada fica bloqueado.
help-password = Esqueci-me da palavra-passe
help-password-page = Vá à página <page>{ forgotten-password-title }</page> e indique o endereço de e-mail da sua conta. Recebe uma ligação para escolher uma nova palavra-passe.
help-password-lifetime = Esta ligação funciona durante { $time } e uma só vez.
help-identifier = Esqueci-me do identificador
help-identifier-page = O seu identificador é o endereço de e-mail da sua conta. Vá à página <page>{ forgotten-identifier-title }</page>: enviamos um lembrete para esse endereço.
help-identifier-lost = Já não tem acesso a essa caixa de e-mail? Telefone-nos para o <phone>{ $phone }</phone>.
help-close = Como mudar de endereço de e-mail ou fechar a minha conta?
help-close-page = É você que o faz, na página <account>{ menu-account }</account>: «{ account-email-title }» ou «{ account-close-title }». É-lhe pedida a sua palavra-passe.
help-close-lease = Fechar a conta não muda nada no seu contrato de arrendamento. Pode inscrever-se de novo.
help-payment = Pagar
help-card = Como pagar a minha renda em linha?
help-card-start = Entre e escolha <pay>{ menu-pay }</pay>. Há três etapas:
help-card-amount = { payment-step-amount }: escolhe o contrato e a quantia.
help-card-code = { payment-step-code }: escolhe o seu cartão e depois escreve o número na página de La Banque Postale. Nunca aqui.
help-card-end = { payment-step-end }: vê se o pagamento foi aceite. Um e-mail confirma-o e o seu recibo de pagamento está pronto.
help-card-limits = Por cartão, pode pagar de { $min } a { $max } de uma só vez. A página do banco fica aberta 10 minutos.
help-refused = O meu pagamento foi recusado
help-refused-retry = Nada foi debitado. Pode tentar de novo, com o mesmo cartão ou com outro. O seu banco pode dizer-lhe porque recusa: muitas vezes é o limite do cartão.
help-refused-otherwise = Também pode pagar em várias vezes, ou <transfer>por transferência</transfer>. Não consegue pagar tudo? Telefone-nos sem demora para o <phone>{ $phone }</phone>.
help-pending = O meu pagamento está à espera, ou não o vejo
help-pending-once = Não pague uma segunda vez.
help-pending-wait = Às vezes o banco demora a responder. A página do pagamento atualiza-se, e escrevemos-lhe assim que a resposta chegar.
help-pending-lost = O dinheiro saiu da sua conta bancária, mas o pagamento continua sem aparecer? <reach>Contacte-nos</reach>, com a data e o montante.
help-transfer = Como pagar por transferência?
help-transfer-where = Abra a página <contracts>{ menu-contracts }</contracts> e escolha um contrato. Encontra lá o IBAN, o beneficiário e a referência a copiar no seu banco.
help-transfer-reference = Copie bem a referência: é ela que nos permite reconhecer o seu pagamento. Uma transferência demora alguns dias a aparecer no seu saldo.
help-direct-debit = Estou em débito direto
help-direct-debit-nothing = Não tem nada a fazer: a quantia é debitada da sua conta bancária. Pague em linha só para saldar uma dívida mais antiga.
help-documents = Avisos, recibos e «quittances»
help-notice = Como ler o meu aviso de renda?
help-notice-columns = O débito é o que lhe é pedido. O crédito é o que está a seu favor. Eis as linhas mais comuns:
help-line-loyer = o preço do arrendamento da sua casa.
help-line-charge = um adiantamento, todos os meses, para as despesas do prédio: água, aquecimento, elevador, limpeza, lixo.
help-line-regularisation = a diferença entre os encargos que pagou e as despesas reais. Pagou a mais: está no crédito. Pagou a menos: está no débito.
help-line-apl = a ajuda da CAF ou da MSA. É-nos paga diretamente, e tiramo-la do que deve.
help-line-rappel-apl = uma ajuda à habitação de um mês passado, que chegou atrasada.
help-line-rls = uma redução. Baixa a quantia a pagar, sem mudar a renda escrita no contrato.
help-line-sls = uma quantia além da renda, quando os rendimentos do agregado passam um limite.
help-notice-days = A renda paga-se no fim do mês. O aviso de um mês sai por volta do dia { $noticeDay }. Paga-se o mais tardar no dia { $dueDay } do mês seguinte.
help-notice-days-ahead = A renda paga-se no início do mês. O aviso de um mês sai por volta do dia { $noticeDay } do mês anterior. Paga-se o mais tardar no dia { $dueDay } do próprio mês.
help-kinds = Aviso, recibo, «quittance»: qual é a diferença?
help-kinds-notice = O aviso («avis d’échéance»)
help-kinds-notice-meaning = o que lhe é pedido para um mês.
help-kinds-receipt = O recibo («reçu»)
help-kinds-receipt-meaning = a prova de um pagamento, mesmo de uma parte da renda.
help-kinds-quittance = A «quittance»
help-kinds-quittance-meaning = a prova de que a renda e os encargos de um mês estão pagos por inteiro. É gratuita.
help-kinds-page = Um aviso nunca substitui uma «quittance». Os seus documentos estão na página <documents>{ menu-documents }</documents>. Falta-lhe algum? <ask>Peça-no-lo</ask>.
help-paper = Posso deixar de receber os avisos em papel?
help-paper-choice = Os seus avisos estão aqui em todos os casos. Chegam também em papel enquanto não pedir o contrário. A escolha faz-se para cada contrato, na página <notices>{ menu-notices }</notices>. Sem papel, todos os meses um e-mail diz-lhe que o aviso está pronto.
help-paper-free = É gratuito e nunca obrigatório. Pode voltar ao papel em qualquer altura.
help-former = Deixei a minha casa
help-former-account = A sua conta continua a funcionar. Ainda pode ver o seu saldo, pagá-lo e descarregar as suas «quittances».
help-former-documents = Não tinha conta? Inscreva-se com o número do seu antigo contrato ou com o seu número de inquilino. Falta-lhe uma «quittance»? <reach>Peça-no-la</reach>.
help-safety = Segurança
help-shared = Uso um telemóvel ou um computador partilhado
help-shared-password = Não guarde a sua palavra-passe no navegador.
help-shared-sign-out = Quando acabar, escolha «{ common-sign-out }».
help-shared-idle = Se se esquecer, a sessão fecha-se depois de { $time } sem atividade.
help-shared-lost = Perdeu o seu telemóvel? Noutro aparelho, abra <devices>{ menu-account }, «{ account-sessions-title }»</devices>, termine a sessão do telemóvel e depois mude a sua palavra-passe.
help-scam = Esta mensagem vem mesmo do meu senhorio?
help-scam-never = Nunca lhe pedimos o número do cartão nem a palavra-passe por e-mail, por telefone ou por SMS.
help-scam-site = Antes de escrever a sua palavra-passe, veja o endereço no cimo do ecrã. O deste site começa por { $address }.
help-scam-bank = Antes de escrever o número do seu cartão, faça o mesmo. O endereço da página de pagamento começa por { $address }.
help-scam-hurry = Uma mensagem diz-lhe para se apressar, ou promete-lhe dinheiro? Não toque na ligação. Abra este site por si.
help-scam-iban = Uma mensagem dá um novo IBAN para pagar a renda? Não pague. Telefone-nos para o <phone>{ $phone }</phone>.
help-scam-report = Uma mensagem parece-lhe falsa? <reach>Diga-no-lo</reach>. Um SMS também se denuncia reenviando-o para o 33700.
help-scam-given = Deu o número do seu cartão? Telefone já ao seu banco. Deu a sua palavra-passe? <password>Escolha outra</password> já.
help-reach = Contactar-nos
help-reach-write = Tem uma conta? Escreva-nos na página <contact>{ menu-contact }</contact>: a sua mensagem recebe um número e fica visível. Escolha o assunto certo, por exemplo «{ subject-home }».

## Who of the landlord has looked at the tenant’s file

looks-title = Quem consultou o meu processo
looks-lead = As pessoas do senhorio que abriram o seu processo, da mais recente à mais antiga. O nome delas não é mostrado.
looks-count =
    { $count ->
        [one] { $count } consulta
        [many] { $count } consultas
       *[other] { $count } consultas
    }
looks-none = Ninguém abriu o seu processo.
looks-role-reception = atendimento
looks-role-management = gestão
looks-role-administration = administração
looks-reason-call = depois de uma chamada
looks-reason-letter = depois de uma carta
looks-reason-message = depois de uma mensagem
looks-reason-control = para uma verificação
looks-line = { $day }: { $role }, motivo: { $reason }
