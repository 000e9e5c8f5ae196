package org.pleiad.idl.preprocess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names under which other ORBs install the OMG's files: TAO's {@code <orbsvcs/CosNaming.idl>} and
 * {@code <tao/TimeBase.pidl>}, omniORB's {@code <COS/CosTrading.idl>}, Orbix's {@code <omg/orb.idl>}. Users' IDL that was
 * written for them compiles without their folders. Asked by {@link IncludePath} when no place has the file; a folder of
 * another name is never guessed at, since a user's {@code common/Security.idl} that is missing must be reported.
 */
final class StandardNames {

    /** First folders of the installations of other ORBs. */
    private static final Set<String> FOLDERS = Set.of("COS", "OB", "mico", "omg", "orbsvcs", "tao");

    /** Files that are called otherwise, also without a folder: omniORB's and TAO's. */
    private static final Map<String, String> RENAMED = Map.of(
            "CosTimeBase.idl", "TimeBase.idl",
            "FT_CORBA.idl", "FT.idl",
            "FT_CORBA_ORB.idl", "FT.idl",
            "boxes.idl", "orb.idl",
            "compression.idl", "Compression.idl",
            "corbaidl.idl", "CORBA.idl",
            "ir.idl", "CORBA_InterfaceRepository.idl",
            "poa.idl", "PortableServer.idl",
            "ziop.idl", "ZIOP.idl");

    /** Parts of our files that TAO has in files of their own. */
    private static final Map<String, String> PARTS = parts(Map.of(
            "CORBA.idl",
            List.of(
                    "Current",
                    "Domain",
                    "ParameterMode",
                    "Policy",
                    "Policy_Current",
                    "Policy_Forward",
                    "Policy_Manager",
                    "Services",
                    "ValueModifier",
                    "Visibility",
                    "orb_types"),
            "CORBA_InterfaceRepository.idl",
            List.of("IFR_Base", "IFR_Basic", "IFR_Extended", "InterfaceDef", "Typecode_types"),
            "Messaging.idl",
            List.of(
                    "ExceptionHolder",
                    "Messaging_PolicyValue",
                    "Messaging_RT_Policy",
                    "Messaging_SyncScope",
                    "Messaging_SyncScope_Policy",
                    "Messaging_Types"),
            "PortableInterceptor.idl",
            List.of(
                    "IORInfo",
                    "IORInterceptor",
                    "ORBInitInfo",
                    "ORBInitializer",
                    "PICurrent",
                    "PI_Forward",
                    "RequestInfo"),
            "PortableServer.idl",
            List.of(
                    "POA",
                    "POAManager",
                    "POAManagerFactory",
                    "PS_Current",
                    "PS_Forward",
                    "ServantActivator",
                    "ServantLocator",
                    "ServantManager"),
            "IOP.idl",
            List.of("IOP_Codec")));

    private StandardNames() {}

    private static Map<String, String> parts(Map<String, List<String>> ours) {
        var theirs = new HashMap<String, String>();
        ours.forEach((file, parts) -> parts.forEach(part -> theirs.put(part, file)));
        return theirs;
    }

    /** The name of our file for {@code name}, which may or may not exist. */
    static String ours(String name) {
        int folders = name.indexOf('/');
        if (folders < 0) {
            return RENAMED.getOrDefault(name, name);
        }
        if (!FOLDERS.contains(name.substring(0, folders))) {
            return name;
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String stem = dot < 0 ? file : file.substring(0, dot);
        if (stem.endsWith("_include")) {
            stem = stem.substring(0, stem.length() - "_include".length());
        }
        if (stem.endsWith("Seq")) {
            // TAO has each of the sequences of basic types in a file of its own
            return "CORBA.idl";
        }
        String whole = PARTS.getOrDefault(stem, stem + ".idl");
        return RENAMED.getOrDefault(whole, whole);
    }
}
