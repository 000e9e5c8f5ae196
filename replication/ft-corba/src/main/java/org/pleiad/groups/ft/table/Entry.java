package org.pleiad.groups.ft.table;

/**
 * A line of the table.
 *
 * @param key what it is called
 * @param version unique in the table, more with each change; 0: there is none of this key
 * @param value not to be changed; empty where there is none
 */
public record Entry(String key, long version, byte[] value) {
    /** Whether the table has it. */
    public boolean exists() {
        return version != 0;
    }
}
