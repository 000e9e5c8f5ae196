package org.pleiad.samples.filters.security;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omg.CORBA.LocalObject;
import org.omg.PortableInterceptor.ORBInitInfo;
import org.omg.PortableInterceptor.ORBInitInfoPackage.DuplicateName;
import org.omg.PortableInterceptor.ORBInitializer;

/**
 * Puts a filter into an ORB: the sender if its arguments have {@code --token}, the guard if they have {@code --guard}. The
 * ORB is told by the property {@code org.omg.PortableInterceptor.ORBInitializerClass.} and this class's name.
 */
public final class TokenInitializer extends LocalObject implements ORBInitializer {
    private static final long serialVersionUID = 1;

    private static final Map<String, Set<String>> ALLOWED =
            Map.of("let-me-read", Set.of("read"), "let-me-write", Set.of("read", "store"));

    /** Made by the ORB. */
    public TokenInitializer() {}

    @Override
    public void pre_init(ORBInitInfo info) {
        List<String> arguments = Arrays.asList(info.arguments());
        TokenContext context = new TokenContext(info);
        try {
            int token = arguments.indexOf("--token");
            if (token >= 0) {
                info.add_client_request_interceptor(new TokenSender(context.encode(arguments.get(token + 1))));
            }
            if (arguments.contains("--guard")) {
                info.add_server_request_interceptor(new TokenGuard(context, ALLOWED));
            }
        } catch (DuplicateName twice) {
            throw new IllegalStateException("a filter was put into this ORB twice", twice);
        }
    }

    @Override
    public void post_init(ORBInitInfo info) {
        // all was done before
    }
}
