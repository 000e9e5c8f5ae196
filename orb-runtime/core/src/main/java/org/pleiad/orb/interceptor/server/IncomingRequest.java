package org.pleiad.orb.interceptor.server;

import org.omg.CORBA.Policy;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.giop.ServiceContexts;
import org.pleiad.orb.interceptor.DynamicParts;

/** What the serving side knows of a request; implemented there, asked on the thread that runs the request. */
public interface IncomingRequest {

    /** As in the request's header. */
    String operation();

    /** Whether a reply is to be sent. */
    boolean responseExpected();

    /** One of the Messaging module's scopes; means something for one-way requests only. */
    short syncScope();

    /** Whether the caller is in this process. */
    boolean isLocal();

    /** The contexts that came with the request. */
    ServiceContexts contexts();

    /** The adapter of the request, or {@code null} as long as none was found. */
    Adapter adapter();

    /** Who carries the request out, or {@code null} before a servant was found and after it was given back. */
    Servant servant();

    /** The object adapter of a request. */
    interface Adapter {

        /** The adapter's part of its objects' keys. */
        byte[] id();

        /** Its name and those around it, the root's first. */
        String[] name();

        /** A copy of the id of the request's object. */
        byte[] objectId();

        /** The adapter's policy of a type, or {@code null}. */
        Policy policy(int type);

        /** The repository ids of the servant's interfaces, the most derived first. */
        String[] interfaces(Servant servant);

        /** Asks a servant whether its object is of an interface. */
        boolean isA(Servant servant, String repositoryId);
    }

    /** Name of the server. */
    String serverId();

    /** Name of the ORB. */
    String orbId();

    /** What a dynamic servant has told of the request; {@code null} as long as none has. */
    DynamicParts dynamicParts();

    /** Whether policies of a type can exist here. */
    boolean knowsPolicy(int type);
}
