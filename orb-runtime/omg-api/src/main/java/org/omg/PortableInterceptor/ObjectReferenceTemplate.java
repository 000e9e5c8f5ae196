package org.omg.PortableInterceptor;

/** The adapter's own factory of references, which also tells the adapter's name. */
public interface ObjectReferenceTemplate extends ObjectReferenceFactory {
    String server_id();

    String orb_id();

    /** The names of the adapter and of those around it, the root's first. */
    String[] adapter_name();
}
