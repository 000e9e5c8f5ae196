package org.pleiad.orb.idl;

import java.nio.file.Path;
import java.util.List;
import org.omg.CORBA.ORB;

/** Reads IDL for an ORB; found with {@link java.util.ServiceLoader}, since the ORB itself has no IDL compiler. */
public interface DynamicIdlProvider {

    /**
     * Reads IDL text; the same text is compiled once.
     *
     * @param includePath directories and archives searched for {@code #include}
     * @throws IllegalArgumentException if the IDL has errors, with all of them in its message
     */
    DynamicIdl read(ORB orb, String idl, List<Path> includePath);
}
