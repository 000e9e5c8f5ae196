package org.pleiad.idl.generate;

import java.util.Set;
import org.pleiad.idl.model.Definition;

/** The OMG's own modules, whose Java packages are in {@code org.omg} unless the options say otherwise. */
final class OmgModules {

    private static final Set<String> NAMES = Set.of(
            "ATLAS",
            "BiDirPolicy",
            "CONV_FRAME",
            "CSI",
            "CSIIOP",
            "Components",
            "Compression",
            "CosCollection",
            "CosCompoundLifeCycle",
            "CosConcurrencyControl",
            "CosContainment",
            "CosEventChannelAdmin",
            "CosEventComm",
            "CosExternalization",
            "CosExternalizationContainment",
            "CosExternalizationReference",
            "CosGraphs",
            "CosLicensingManager",
            "CosLifeCycle",
            "CosLifeCycleContainment",
            "CosLifeCycleReference",
            "CosNaming",
            "CosNotification",
            "CosNotifyChannelAdmin",
            "CosNotifyComm",
            "CosNotifyFilter",
            "CosObjectIdentity",
            "CosPersistenceDDO",
            "CosPersistenceDS_CLI",
            "CosPersistencePDS",
            "CosPersistencePDS_DA",
            "CosPersistencePID",
            "CosPersistencePO",
            "CosPersistencePOM",
            "CosPropertyService",
            "CosQuery",
            "CosQueryCollection",
            "CosReference",
            "CosRelationships",
            "CosStream",
            "CosTSInteroperation",
            "CosTSPortability",
            "CosTime",
            "CosTimerEvent",
            "CosTrading",
            "CosTradingDynamic",
            "CosTradingRepos",
            "CosTransactions",
            "CosTypedEventChannelAdmin",
            "CosTypedEventComm",
            "CosTypedNotifyChannelAdmin",
            "CosTypedNotifyComm",
            "DCE_CIOPSecurity",
            "DsEventLogAdmin",
            "DsLogAdmin",
            "DsLogNotification",
            "DsNotifyLogAdmin",
            "Dynamic",
            "DynamicAny",
            "ETF",
            "FT",
            "GIOP",
            "GSSUP",
            "IIOP",
            "IOP",
            "LifeCycleService",
            "MIOP",
            "MessageRouting",
            "Messaging",
            "NRService",
            "PortableGroup",
            "PortableInterceptor",
            "PortableServer",
            "RTCORBA",
            "RTCosScheduling",
            "RTPortableServer",
            "SECIOP",
            "SSLIOP",
            "Security",
            "SecurityAdmin",
            "SecurityLevel1",
            "SecurityLevel2",
            "SecurityReplaceable",
            "SendingContext",
            "TimeBase",
            "ZIOP");

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
