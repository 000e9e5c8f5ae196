/**
 * The {@code org.omg} packages of the object services: what clients and servants of events, notification, trading and
 * their kin compile against. Generated from the IDL files at the root of the jar; the core packages, naming and
 * transactions are in {@code org.omg.corba}.
 */
module org.omg.services {
    exports org.omg.Components;
    exports org.omg.Compression;
    exports org.omg.CosCollection;
    exports org.omg.CosCompoundLifeCycle;
    exports org.omg.CosCompoundLifeCycle.NodePackage;
    exports org.omg.CosConcurrencyControl;
    exports org.omg.CosContainment;
    exports org.omg.CosEventChannelAdmin;
    exports org.omg.CosEventComm;
    exports org.omg.CosExternalization;
    exports org.omg.CosExternalizationContainment;
    exports org.omg.CosExternalizationReference;
    exports org.omg.CosGraphs;
    exports org.omg.CosGraphs.NodePackage;
    exports org.omg.CosGraphs.TraversalCriteriaPackage;
    exports org.omg.CosGraphs.TraversalPackage;
    exports org.omg.CosLicensingManager;
    exports org.omg.CosLifeCycle;
    exports org.omg.CosLifeCycleContainment;
    exports org.omg.CosLifeCycleReference;
    exports org.omg.CosNotification;
    exports org.omg.CosNotifyChannelAdmin;
    exports org.omg.CosNotifyComm;
    exports org.omg.CosNotifyFilter;
    exports org.omg.CosObjectIdentity;
    exports org.omg.CosPersistenceDDO;
    exports org.omg.CosPersistenceDS_CLI;
    exports org.omg.CosPersistencePDS;
    exports org.omg.CosPersistencePDS_DA;
    exports org.omg.CosPersistencePID;
    exports org.omg.CosPersistencePO;
    exports org.omg.CosPersistencePOM;
    exports org.omg.CosPropertyService;
    exports org.omg.CosQuery;
    exports org.omg.CosQuery.QueryEvaluatorPackage;
    exports org.omg.CosQueryCollection;
    exports org.omg.CosReference;
    exports org.omg.CosRelationships;
    exports org.omg.CosRelationships.RelationshipFactoryPackage;
    exports org.omg.CosRelationships.RelationshipPackage;
    exports org.omg.CosRelationships.RoleFactoryPackage;
    exports org.omg.CosRelationships.RolePackage;
    exports org.omg.CosStream;
    exports org.omg.CosTime;
    exports org.omg.CosTimerEvent;
    exports org.omg.CosTrading;
    exports org.omg.CosTrading.AdminPackage;
    exports org.omg.CosTrading.LinkPackage;
    exports org.omg.CosTrading.LookupPackage;
    exports org.omg.CosTrading.ProxyPackage;
    exports org.omg.CosTrading.RegisterPackage;
    exports org.omg.CosTradingDynamic;
    exports org.omg.CosTradingRepos;
    exports org.omg.CosTradingRepos.ServiceTypeRepositoryPackage;
    exports org.omg.CosTypedEventChannelAdmin;
    exports org.omg.CosTypedEventComm;
    exports org.omg.CosTypedNotifyChannelAdmin;
    exports org.omg.CosTypedNotifyComm;
    exports org.omg.DCE_CIOPSecurity;
    exports org.omg.DsEventLogAdmin;
    exports org.omg.DsLogAdmin;
    exports org.omg.DsLogNotification;
    exports org.omg.DsNotifyLogAdmin;
    exports org.omg.FT;
    exports org.omg.FT.FaultNotifierPackage;
    exports org.omg.FT.GenericFactoryPackage;
    exports org.omg.LifeCycleService;
    exports org.omg.NRService;
    exports org.omg.RTCosScheduling;
    exports org.omg.SECIOP;
    exports org.omg.SecurityReplaceable;
    exports org.omg.ZIOP;

    requires transitive org.omg.corba;

    // for the annotation @Generated, which class files do not keep
    requires static java.compiler;
}
