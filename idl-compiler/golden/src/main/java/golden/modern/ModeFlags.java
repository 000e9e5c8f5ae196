package golden.modern;

import javax.annotation.processing.Generated;

/**
 * What may be done.
 *
 * <p>Flags of IDL {@code modern::Mode}, id {@code IDL:pleiad.org/modern/Mode:1.0}.
 */
@Generated("org.pleiad.idl")
public enum ModeFlags {

    read(0), write(1), execute(11);

    private final int position;

    ModeFlags(int position) {
        this.position = position;
    }

    /**
     * The index of the flag in the bit set.
     */
    public int getPosition() {
        return position;
    }

    /**
     * The bit of the flag in an integer.
     */
    public long getValue() {
        return 1L << position;
    }
}
