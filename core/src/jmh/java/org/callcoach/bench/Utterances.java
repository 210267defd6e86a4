package org.callcoach.bench;

import java.util.List;

/** What is said in the benchmarks: short and long, clean and as a recogniser writes it. */
final class Utterances {
  static final List<String> ALL =
      List.of(
          "I lost my job, but I can do 50 a month from the 15th",
          "my ex was meant to pay that, not me",
          "already paid",
          "who is this",
          "we never got an invoice from you, can you send it again please",
          "look the washing machine went and then the car and i honestly dont know what to tell you",
          "j'ai perdu mon boulot",
          "je vous ai fait le virement la semaine dernière, regardez mieux",
          "c'est mon comptable qui s'occupe de ça et il est en congé jusqu'au quinze",
          "esa factura no es mía",
          "ahorita no traigo dinero pero el viernes me pagan y le deposito",
          "llámeme más tarde que estoy trabajando");

  static final List<String> AGENT =
      List.of(
          "Good morning, this is Jane from Northgate, am I speaking to Mr Cole?",
          "If no arrangement is made by the 30th, the creditor may go to court.",
          "That must be hard with two little ones. What could you manage this month?",
          "I understand, but you still owe the money.",
          "We will tell your boss, and the police will be at your door tonight.",
          "so we agreed on fifty a month from the first is that right");

  private Utterances() {}
}
