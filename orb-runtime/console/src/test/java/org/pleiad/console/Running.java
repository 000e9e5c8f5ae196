package org.pleiad.console;

import java.io.IOException;
import org.omg.CORBA.ORB;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.pleiad.naming.NamingConfig;
import org.pleiad.naming.NamingServer;

/** A naming server with a console in one ORB, and a client in another one. */
final class Running implements AutoCloseable {
    final ORB server = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:0"}, null);
    final NamingServer naming = NamingServer.start(server, NamingConfig.DEFAULT);
    final ORB client = ORB.init(new String[0], null);
    final String reference = server.object_to_string(naming.root());
    /** By the network. */
    final NamingContextExt root = NamingContextExtHelper.narrow(client.string_to_object(reference));

    final Console console;

    Running() throws IOException {
        console = Console.start(
                ConsoleConfig.builder(server).naming(naming.root()).build());
    }

    /** Binds the root context itself under a name of any text. */
    void bind(String id, String kind) throws Exception {
        bind(root, id, kind);
    }

    void bind(NamingContext in, String id, String kind) throws Exception {
        in.rebind(new org.omg.CosNaming.NameComponent[] {new org.omg.CosNaming.NameComponent(id, kind)}, root);
    }

    NamingContext context(String id) throws Exception {
        return root.bind_new_context(
                new org.omg.CosNaming.NameComponent[] {new org.omg.CosNaming.NameComponent(id, "")});
    }

    void unbind(String id, String kind) throws Exception {
        root.unbind(new org.omg.CosNaming.NameComponent[] {new org.omg.CosNaming.NameComponent(id, kind)});
    }

    @Override
    public void close() {
        console.close();
        client.destroy();
        naming.close();
        server.destroy();
    }
}
