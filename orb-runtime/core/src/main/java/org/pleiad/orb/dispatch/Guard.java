package org.pleiad.orb.dispatch;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.giop.RequestHeader;
import org.pleiad.orb.giop.ServiceContext;
import org.pleiad.orb.group.GroupKey;
import org.pleiad.orb.ior.UrlEscapes;
import org.pleiad.orb.poa.ObjectAdapters;
import org.pleiad.orb.security.AccessControl;
import org.pleiad.orb.security.Authentication;
import org.pleiad.orb.security.Caller;
import org.pleiad.orb.security.sas.SasMessage;
import org.pleiad.orb.transport.ServerConnection;

/** Who calls, and whether they may. Set once, while the ORB is put together; asked on the threads of requests. */
final class Guard {
    /** Null: everything is allowed. */
    private AccessControl control;

    /** Null: security contexts are not looked at. */
    private Authentication authentication;

    void turnOn(AccessControl access, Authentication passwords) {
        control = access;
        authentication = passwords;
    }

    /**
     * What the security context of a request came to.
     *
     * @param proven who makes the request, by the context; {@code null}: whoever the connection tells
     * @param answer what the reply is to say; {@code null}: nothing
     */
    record Identified(Caller proven, ServiceContext answer) {
        /** There was no context, or nobody looks at it. */
        static final Identified NOTHING = new Identified(null, null);
    }

    /**
     * Looks at the security context of a request. The outcome belongs to that request alone: the next one on the connection may be
     * somebody else's.
     *
     * @throws Authentication.Refused if the client is not who it says
     * @throws org.omg.CORBA.MARSHAL if the context is malformed
     */
    Identified identify(RequestHeader header, ServerConnection connection) {
        if (authentication == null || connection == null) {
            return Identified.NOTHING;
        }
        ServiceContext context = header.contexts().find(SasMessage.CONTEXT_ID);
        if (context == null) {
            return Identified.NOTHING;
        }
        ConnectionState state = ConnectionState.of(connection);
        Authentication.Proven proven =
                authentication.check(context, byConnection(connection), connection.isEncrypted(), state.proven());
        if (proven != null) {
            state.proven(proven);
        }
        return new Identified(
                proven == null ? null : proven.caller(),
                new SasMessage.CompleteEstablishContext(SasMessage.STATELESS, false).encode());
    }

    /** Who makes a request. */
    static Caller caller(Identified identified, ServerConnection connection) {
        if (connection == null) {
            return Caller.LOCAL;
        }
        return identified.proven() == null ? byConnection(connection) : identified.proven();
    }

    private static Caller byConnection(ServerConnection connection) {
        String name = connection.peerName();
        return name == null
                ? new Caller("", Caller.Proof.NONE, connection.remoteAddress())
                : new Caller(name, Caller.Proof.CERTIFICATE, connection.remoteAddress());
    }

    /** @throws org.omg.CORBA.NO_PERMISSION if the call is not allowed */
    void admit(
            Identified identified,
            RequestHeader header,
            ServerConnection connection,
            ObjectAdapters.Target target,
            Servant servant) {
        if (control != null && connection != null) {
            control.require(
                    caller(identified, connection),
                    header.operation(),
                    name(target),
                    () -> interfaces(target, servant));
        }
    }

    /** As {@link #admit}, for a request that a router takes; its object's interfaces are not known. */
    void admitRouted(Identified identified, RequestHeader header, ServerConnection connection) {
        if (control != null && connection != null) {
            byte[] key = header.target().objectKey();
            control.require(caller(identified, connection), header.operation(), routedName(key), List::of);
        }
    }

    private static List<String> interfaces(ObjectAdapters.Target target, Servant servant) {
        String[] ids =
                servant._all_interfaces(target.adapter(), target.objectId().toArray());
        return ids == null ? List.of() : Arrays.asList(ids);
    }

    /** The path of the adapter below the root, and the id; slashes within them are escaped. */
    private static String name(ObjectAdapters.Target target) {
        StringBuilder name = new StringBuilder();
        String[] path = target.adapter().names();
        for (int i = 1; i < path.length; i++) {
            name.append(part(path[i].getBytes(StandardCharsets.UTF_8))).append('/');
        }
        return name.append(part(target.objectId().toArray())).toString();
    }

    private static String part(byte[] octets) {
        return UrlEscapes.escape(octets).replace("/", "%2f");
    }

    private static String routedName(byte[] key) {
        GroupKey group = GroupKey.parse(key);
        return group == null
                ? "routed:" + part(key)
                : "group:" + part(group.domain()) + "/" + Long.toUnsignedString(group.number());
    }
}
