package org.pleiad.orb;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.omg.CORBA.ORB;
import org.pleiad.orb.idl.DynamicIdl;
import org.pleiad.orb.idl.DynamicIdlProvider;

/** Finds who reads IDL when the program runs: the ORB alone cannot. */
final class IdlReading {
    private IdlReading() {}

    static DynamicIdl read(ORB orb, String idl, List<Path> includePath) {
        return provider().read(orb, idl, includePath);
    }

    /** The program's own class loader comes first: it may have loaded the module where ours does not see it. */
    private static DynamicIdlProvider provider() {
        return ServiceLoader.load(DynamicIdlProvider.class)
                .findFirst()
                .or(() -> ServiceLoader.load(DynamicIdlProvider.class, IdlReading.class.getClassLoader())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "reading IDL at run time needs org.pleiad:pleiad-dynamic-client on the class or module path"));
    }
}
