package org.pleiad.orb.echo;

/** {@code interface Echo { … }}. */
public interface EchoOperations {
    /** {@code long ping(in long value);} */
    int ping(int value);

    /** {@code string reverse(in string text);} */
    String reverse(String text);

    /** {@code sequence<octet> copy(in sequence<octet> data);} */
    byte[] copy(byte[] data);

    /** {@code void refuse(in string reason) raises (Refused);} */
    void refuse(String reason) throws Refused;

    /** {@code Echo next(in Echo other);}: calls back and returns what it was given. */
    Echo next(Echo other);

    /** {@code oneway void note(in long value);} */
    void note(int value);

    /** {@code void sleep(in long millis);} */
    void sleep(int millis);
}
