package org.pleiad.groups.core;

/**
 * The number of a group: what FT-CORBA calls its object_group_id (CORBA 3.3 FT, 23.2.1).
 *
 * @param value the number of the ordering domain in the upper 16 bits, a serial that its log gives, from 1, in the lower 48
 */
public record GroupId(long value) implements Comparable<GroupId> {

    @Override
    public int compareTo(GroupId other) {
        return Long.compareUnsigned(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
