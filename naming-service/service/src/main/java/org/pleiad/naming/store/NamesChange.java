package org.pleiad.naming.store;

/** The names of all contexts, for one who changes them; nobody else does meanwhile. Not to be kept, nor closed. */
public interface NamesChange extends Names {

    /** Makes a context without names, and returns its number, which no context had before. */
    long create();

    /** Removes a context, which has no names. */
    void drop(long context);

    /** Binds a name, whatever it stood for before. */
    void put(long context, NameKey name, Bound bound);

    /** Removes a name. */
    void remove(long context, NameKey name);
}
