/**
 * The {@code org.omg} packages of the IDL-to-Java mapping 1.3: what stubs, skeletons and users of an ORB compile against.
 * The ORB itself is another module, found by {@link org.omg.CORBA.ORB#init(String[], java.util.Properties)}.
 */
module org.omg.corba {
    exports org.omg.ATLAS;
    exports org.omg.BiDirPolicy;
    exports org.omg.CONV_FRAME;
    exports org.omg.CORBA;
    exports org.omg.CORBA.ComponentIR;
    exports org.omg.CORBA.ContainedPackage;
    exports org.omg.CORBA.ContainerPackage;
    exports org.omg.CORBA.ExtValueDefPackage;
    exports org.omg.CORBA.InterfaceAttrExtensionPackage;
    exports org.omg.CORBA.InterfaceDefPackage;
    exports org.omg.CORBA.ORBPackage;
    exports org.omg.CORBA.PollableSetPackage;
    exports org.omg.CORBA.TSIdentificationPackage;
    exports org.omg.CORBA.TypeCodePackage;
    exports org.omg.CORBA.ValueDefPackage;
    exports org.omg.CORBA.portable;
    exports org.omg.CORBA_2_3;
    exports org.omg.CORBA_2_3.portable;
    exports org.omg.CORBA_2_5;
    exports org.omg.CORBA_3_0;
    exports org.omg.CSI;
    exports org.omg.CSIIOP;
    exports org.omg.CosNaming;
    exports org.omg.CosNaming.NamingContextExtPackage;
    exports org.omg.CosNaming.NamingContextPackage;
    exports org.omg.CosTSInteroperation;
    exports org.omg.CosTSPortability;
    exports org.omg.CosTransactions;
    exports org.omg.Dynamic;
    exports org.omg.DynamicAny;
    exports org.omg.DynamicAny.DynAnyFactoryPackage;
    exports org.omg.DynamicAny.DynAnyPackage;
    exports org.omg.ETF;
    exports org.omg.GIOP;
    exports org.omg.GSSUP;
    exports org.omg.IIOP;
    exports org.omg.IOP;
    exports org.omg.IOP.CodecFactoryPackage;
    exports org.omg.IOP.CodecPackage;
    exports org.omg.MIOP;
    exports org.omg.MessageRouting;
    exports org.omg.Messaging;
    exports org.omg.PortableGroup;
    exports org.omg.PortableGroup.GenericFactoryPackage;
    exports org.omg.PortableInterceptor;
    exports org.omg.PortableInterceptor.ORBInitInfoPackage;
    exports org.omg.PortableServer;
    exports org.omg.PortableServer.CurrentPackage;
    exports org.omg.PortableServer.POAManagerFactoryPackage;
    exports org.omg.PortableServer.POAManagerPackage;
    exports org.omg.PortableServer.POAPackage;
    exports org.omg.PortableServer.ServantLocatorPackage;
    exports org.omg.PortableServer.portable;
    exports org.omg.RTCORBA;
    exports org.omg.RTCORBA.RTORBPackage;
    exports org.omg.RTPortableServer;
    exports org.omg.SSLIOP;
    exports org.omg.Security;
    exports org.omg.SecurityAdmin;
    exports org.omg.SecurityLevel1;
    exports org.omg.SecurityLevel2;
    exports org.omg.SendingContext;
    exports org.omg.SendingContext.CodeBasePackage;
    exports org.omg.TimeBase;

    // for the annotation @Generated, which class files do not keep: nothing but java.base is needed at run time
    requires static transitive java.compiler;

    uses org.omg.CORBA.ORB;
}
