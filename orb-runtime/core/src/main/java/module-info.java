/**
 * The ORB. Start reading at {@link org.pleiad.orb.Pleiad}; programs that come in by {@code ORB.init} need no class of this
 * module.
 */
module org.pleiad.orb {
    requires transitive org.omg.corba;
    requires transitive io.netty.buffer;
    requires io.netty.common;
    requires io.netty.handler;
    requires io.netty.transport;
    requires io.netty.transport.classes.epoll;
    requires io.netty.transport.unix.common;
    requires static java.management;
    // the interfaces of policies of fault tolerance
    requires static org.omg.services;
    requires jdk.jfr;
    requires jdk.net;
    requires org.slf4j;

    exports org.pleiad.orb;
    exports org.pleiad.orb.async;
    exports org.pleiad.orb.cdr;
    exports org.pleiad.orb.client;
    exports org.pleiad.orb.config;
    exports org.pleiad.orb.deadline;
    exports org.pleiad.orb.dispatch;
    exports org.pleiad.orb.dynamic;
    exports org.pleiad.orb.error;
    exports org.pleiad.orb.giop;
    exports org.pleiad.orb.group;
    exports org.pleiad.orb.idl;
    exports org.pleiad.orb.interceptor;
    exports org.pleiad.orb.interceptor.ior;
    exports org.pleiad.orb.ior;
    exports org.pleiad.orb.ior.description;
    exports org.pleiad.orb.observe;
    exports org.pleiad.orb.poa;
    exports org.pleiad.orb.policy;
    exports org.pleiad.orb.security;
    exports org.pleiad.orb.security.sas;
    exports org.pleiad.orb.session;
    exports org.pleiad.orb.session.server;
    exports org.pleiad.orb.transport;

    uses org.pleiad.orb.idl.DynamicIdlProvider;
    uses org.pleiad.orb.session.server.SessionStore.Provider;
    uses org.omg.PortableInterceptor.ORBInitializer;

    provides org.omg.CORBA.ORB with
            org.pleiad.orb.PleiadOrb;
}
