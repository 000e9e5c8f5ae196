package org.omg.CORBA;

/** A list of properties (name and string value) that a client hands on with a request. CORBA 3.3 part 1, section 8.6. */
public abstract class Context {
    public Context() {}

    public abstract String context_name();

    /** The context whose values this one inherits, or {@code null}. */
    public abstract Context parent();

    public abstract Context create_child(String name);

    public abstract void set_one_value(String property, Any value);

    public abstract void set_values(NVList values);

    public abstract void delete_values(String property);

    /**
     * The properties that match a name.
     *
     * @param startScope the context at which to start, "" for this one
     * @param flags 0 or {@link CTX_RESTRICT_SCOPE}
     * @param pattern a name, perhaps with a trailing {@code *}
     */
    public abstract NVList get_values(String startScope, int flags, String pattern);
}
