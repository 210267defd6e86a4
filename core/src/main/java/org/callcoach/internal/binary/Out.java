package org.callcoach.internal.binary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Writes values one after another, big-endian; {@link In} reads them in the same order. */
public final class Out {
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

  public Out integer(int value) {
    room(Integer.BYTES).putInt(value);
    return this;
  }

  public Out real(double value) {
    room(Double.BYTES).putDouble(value);
    return this;
  }

  public Out text(String value) {
    return bytes(value.getBytes(StandardCharsets.UTF_8));
  }

  public Out texts(List<String> values) {
    integer(values.size());
    values.forEach(this::text);
    return this;
  }

  public Out bytes(byte[] values) {
    integer(values.length);
    room(values.length).put(values);
    return this;
  }

  /** Small values, as those of labels, take a byte each. */
  public Out chars(char[] values) {
    boolean small = true;
    for (char value : values) {
      small &= value <= 0xFF;
    }
    integer(small ? Byte.BYTES : Character.BYTES);
    integer(values.length);
    for (char value : values) {
      if (small) {
        room(Byte.BYTES).put((byte) value);
      } else {
        room(Character.BYTES).putChar(value);
      }
    }
    return this;
  }

  public Out integers(int[] values) {
    integer(values.length);
    for (int value : values) {
      integer(value);
    }
    return this;
  }

  public Out longs(long[] values) {
    integer(values.length);
    for (long value : values) {
      room(Long.BYTES).putLong(value);
    }
    return this;
  }

  public Out reals(double[] values) {
    integer(values.length);
    for (double value : values) {
      real(value);
    }
    return this;
  }

  /** Returns what was written, with a checksum behind it; the last call. */
  public byte[] toBytes() {
    CRC32 sum = new CRC32();
    sum.update(buffer.array(), 0, buffer.position());
    integer((int) sum.getValue());
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      int capacity = Math.max(2 * buffer.capacity(), buffer.position() + bytes);
      buffer = ByteBuffer.allocate(capacity).put(buffer.flip());
    }
    return buffer;
  }
}
