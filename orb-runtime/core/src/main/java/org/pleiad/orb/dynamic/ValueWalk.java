package org.pleiad.orb.dynamic;

import org.omg.CORBA.TypeCode;
import org.pleiad.orb.cdr.CdrReader;

/**
 * Finds its way through a value in octets without decoding it: what wants one member of a large value moves behind those
 * before it. Lengths are checked as they are when a value is decoded. Holds no state.
 *
 * <p>Types are those of anys of this ORB; another ORB's are rebuilt first.
 */
public final class ValueWalk {
    private ValueWalk() {}

    /** A type with aliases looked through. */
    public static TypeCode unaliased(TypeCode type) {
        return TypeCodes.adopt(type).unaliased();
    }

    /** Moves behind a value; false if its type is one whose end is not known before it is decoded, as of value types. */
    public static boolean skip(CdrInputStream in, TypeCode type) {
        return new ValueExtent(in.reader()).skip(TypeCodes.adopt(type));
    }

    /** Reads the length of a sequence, or says that of an array: so many elements can be present. */
    public static int length(CdrInputStream in, TypeCode collection) {
        return ValueCopier.length(in.reader(), (CollectionTypeCode) unaliased(collection));
    }

    /** Moves behind elements of a sequence or array whose length was read; false as for {@link #skip}. */
    public static boolean skipElements(CdrInputStream in, TypeCode collection, int count) {
        return new ValueExtent(in.reader()).skipElements((CollectionTypeCode) unaliased(collection), count);
    }

    /** Reads the discriminator of a union as a number, unsigned types zero-extended. */
    public static long discriminator(CdrInputStream in, TypeCode union) {
        CdrReader reader = in.reader();
        return Discriminators.read(reader, ((UnionTypeCode) unaliased(union)).discriminator());
    }

    /** The member that a discriminator selects, or -1; the default member if no label is like it. */
    public static int selected(TypeCode union, long discriminator) {
        return ((UnionTypeCode) unaliased(union)).selectedIndex(discriminator);
    }
}
