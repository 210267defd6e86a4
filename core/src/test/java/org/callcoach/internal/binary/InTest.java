package org.callcoach.internal.binary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class InTest {
  @Test
  void readsWhatWasWrittenInTheSameOrder() {
    byte[] bytes =
        new Out()
            .integer(-7)
            .real(0.1)
            .text("añ我😀")
            .texts(List.of("", "x"))
            .bytes(new byte[] {1, -1})
            .chars(new char[] {'\uFFFF', 'a'})
            .chars(new char[] {'\0', 'ÿ'})
            .integers(new int[] {Integer.MIN_VALUE, 3})
            .reals(new double[] {Double.MAX_VALUE})
            .toBytes();
    In in = new In(bytes);
    assertThat(in.integer()).isEqualTo(-7);
    assertThat(in.real()).isEqualTo(0.1);
    assertThat(in.text()).isEqualTo("añ我😀");
    assertThat(in.texts()).containsExactly("", "x");
    assertThat(in.bytes()).containsExactly(1, -1);
    assertThat(in.chars()).containsExactly('\uFFFF', 'a');
    assertThat(in.chars()).containsExactly('\0', 'ÿ');
    assertThat(in.integers()).containsExactly(Integer.MIN_VALUE, 3);
    assertThat(in.isAtEnd()).isFalse();
    assertThat(in.reals()).containsExactly(Double.MAX_VALUE);
    assertThat(in.isAtEnd()).isTrue();
  }

  @Test
  void growsWithWhatIsWritten() {
    Out out = new Out();
    for (int i = 0; i < 200_000; i++) {
      out.integer(i);
    }
    In in = new In(out.bytes(new byte[1_000_000]).toBytes());
    for (int i = 0; i < 200_000; i++) {
      assertThat(in.integer()).isEqualTo(i);
    }
    assertThat(in.bytes()).hasSize(1_000_000);
  }

  @Test
  void writesSmallCharactersInAByteEach() {
    char[] small = "a".repeat(100).toCharArray();
    char[] great = "我".repeat(100).toCharArray();
    assertThat(new Out().chars(great).toBytes().length - new Out().chars(small).toBytes().length)
        .isEqualTo(100);
    byte[] three = new Out().integer(3).integer(0).toBytes();
    assertThatExceptionOfType(CorruptException.class)
        .isThrownBy(() -> new In(three).chars())
        .withMessage("has characters of 3 bytes");
  }

  @Test
  void refusesLengthsThatTheDataCannotHold() {
    for (int length : new int[] {-1, 5, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      byte[] bytes = new Out().integer(length).integer(0).toBytes();
      assertThatExceptionOfType(CorruptException.class)
          .isThrownBy(() -> new In(bytes).bytes())
          .withMessage("has an impossible length " + length);
      assertThatExceptionOfType(CorruptException.class).isThrownBy(() -> new In(bytes).chars());
      assertThatExceptionOfType(CorruptException.class).isThrownBy(() -> new In(bytes).integers());
      assertThatExceptionOfType(CorruptException.class).isThrownBy(() -> new In(bytes).reals());
      assertThatExceptionOfType(CorruptException.class).isThrownBy(() -> new In(bytes).texts());
    }
  }

  @Test
  void refusesToReadBeyondTheEnd() {
    In in = new In(new Out().integer(1).toBytes());
    assertThatExceptionOfType(CorruptException.class)
        .isThrownBy(in::real)
        .withMessage("ends too early");
    assertThat(in.integer()).isEqualTo(1);
    assertThatExceptionOfType(CorruptException.class).isThrownBy(in::integer);
  }

  @Test
  void refusesBytesThatWereNotWritten() {
    for (byte[] bytes : new byte[][] {{}, {1}, {1, 2, 3, 4}, {0, 0, 0, 0, 0, 0, 0, 1}}) {
      assertThatExceptionOfType(CorruptException.class)
          .isThrownBy(() -> new In(bytes))
          .withMessage("is damaged: its checksum is wrong");
    }
  }
}
