package org.pleiad.idl.generate;

import java.util.Set;
import org.pleiad.idl.model.Definition;

/** The OMG's own modules, whose Java packages are in {@code org.omg} unless the options say otherwise. */
final class OmgModules {

    private static final Set<String> NAMES = Set.of(
            "BiDirPolicy",
            "CONV_FRAME",
            "CSI",
            "CSIIOP",
            "CosNaming",
            "Dynamic",
            "DynamicAny",
            "GIOP",
            "GSSUP",
            "IIOP",
            "IOP",
            "Messaging",
            "PortableInterceptor",
            "PortableServer",
            "SSLIOP",
            "SendingContext",
            "TimeBase");

    private OmgModules() {}

    /**
     * Whether a top-level module belongs in {@code org.omg}. A user's module that merely has the same name does not:
     * its repository id has another prefix.
     */
    static boolean contains(Definition module) {
        String name = module.name().identifier();
        return name.equals("CORBA")
                || (NAMES.contains(name) && module.declaration().repositoryId().startsWith("IDL:omg.org/"));
    }
}
