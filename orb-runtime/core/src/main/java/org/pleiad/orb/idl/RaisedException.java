package org.pleiad.orb.idl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A user exception that a dynamic call raised: its repository id and its members as plain values. */
public final class RaisedException extends RuntimeException {
    private final String id;
    private final String name;
    private final transient Map<String, Object> members;

    /**
     * Made by the calling side.
     *
     * @param name of the exception, without its scope
     * @param members by name, in order
     */
    public RaisedException(String id, String name, Map<String, Object> members) {
        super(members.isEmpty() ? name : name + " " + members);
        this.id = id;
        this.name = name;
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The repository id. */
    public String id() {
        return id;
    }

    /** The name without its scope. */
    public String name() {
        return name;
    }

    /** The members by name, in the order of the IDL. */
    public Map<String, Object> members() {
        return members;
    }
}
