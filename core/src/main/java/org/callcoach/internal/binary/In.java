package org.callcoach.internal.binary;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads what {@link Out} wrote; a length that the data cannot hold is a {@link CorruptException}.
 */
public final class In {
  private final ByteBuffer buffer;

  /**
   * Checks that the bytes are those written.
   *
   * @throws CorruptException if they are not
   */
  public In(byte[] bytes) {
    int size = bytes.length - Integer.BYTES;
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, Math.max(0, size));
    if (size < 0 || ByteBuffer.wrap(bytes).getInt(size) != (int) sum.getValue()) {
      throw new CorruptException("is damaged: its checksum is wrong", null);
    }
    buffer = ByteBuffer.wrap(bytes, 0, size);
  }

  public int integer() {
    try {
      return buffer.getInt();
    } catch (BufferUnderflowException e) {
      throw new CorruptException("ends too early", e);
    }
  }

  public double real() {
    try {
      return buffer.getDouble();
    } catch (BufferUnderflowException e) {
      throw new CorruptException("ends too early", e);
    }
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  public List<String> texts() {
    int size = length(Integer.BYTES);
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text());
    }
    return texts;
  }

  public byte[] bytes() {
    byte[] bytes = new byte[length(1)];
    buffer.get(bytes);
    return bytes;
  }

  public char[] chars() {
    int width = integer();
    if (width != Byte.BYTES && width != Character.BYTES) {
      throw new CorruptException("has characters of " + width + " bytes", null);
    }
    char[] chars = new char[length(width)];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = width == Byte.BYTES ? (char) (buffer.get() & 0xFF) : buffer.getChar();
    }
    return chars;
  }

  public int[] integers() {
    int[] integers = new int[length(Integer.BYTES)];
    buffer.asIntBuffer().get(integers);
    buffer.position(buffer.position() + integers.length * Integer.BYTES);
    return integers;
  }

  public long[] longs() {
    long[] longs = new long[length(Long.BYTES)];
    buffer.asLongBuffer().get(longs);
    buffer.position(buffer.position() + longs.length * Long.BYTES);
    return longs;
  }

  public double[] reals() {
    double[] reals = new double[length(Double.BYTES)];
    buffer.asDoubleBuffer().get(reals);
    buffer.position(buffer.position() + reals.length * Double.BYTES);
    return reals;
  }

  public boolean isAtEnd() {
    return !buffer.hasRemaining();
  }

  /** A count of things that each take at least that many bytes. */
  public int length(int bytesEach) {
    int length = integer();
    if (length < 0 || (long) length * bytesEach > buffer.remaining()) {
      throw new CorruptException("has an impossible length " + length, null);
    }
    return length;
  }
}
