package org.pleiad.orb.ior;

import java.util.Arrays;
import org.pleiad.orb.cdr.CdrReader;
import org.pleiad.orb.cdr.CdrWriter;

/**
 * A profile of a reference, undecoded.
 *
 * @param tag {@code TAG_INTERNET_IOP} (0), {@code TAG_MULTIPLE_COMPONENTS} (1) or another
 * @param data the encapsulation; not copied, not to be changed
 */
public record TaggedProfile(int tag, byte[] data) {

    /** Tag of the profiles that {@link IiopProfile} decodes. */
    public static final int TAG_INTERNET_IOP = 0;

    /** Tag of a profile that is a list of components. */
    public static final int TAG_MULTIPLE_COMPONENTS = 1;

    /** Octets of a profile without data: tag and length. */
    static final int MIN_LENGTH = 8;

    /** Reads tag and data. */
    public static TaggedProfile read(CdrReader in) {
        int tag = in.readLong();
        return new TaggedProfile(tag, in.readOctetSequence());
    }

    /** Writes tag and data. */
    public void write(CdrWriter out) {
        out.writeLong(tag);
        out.writeOctetSequence(data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TaggedProfile that && tag == that.tag && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * tag + Arrays.hashCode(data);
    }
}
