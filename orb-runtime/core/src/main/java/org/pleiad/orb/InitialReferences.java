package org.pleiad.orb;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORBPackage.InvalidName;
import org.omg.CORBA.portable.ObjectImpl;
import org.pleiad.orb.client.CallingSide;
import org.pleiad.orb.client.NameLookup;
import org.pleiad.orb.config.OrbConfig;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.interceptor.init.NamedReferences;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.ior.ObjectUrl;
import org.pleiad.orb.poa.ObjectAdapters;

/**
 * The references that a program finds by well-known names, and the texts that stand for references (CORBA 3.3 part 1, 8.5).
 * Thread-safe.
 */
final class InitialReferences implements NamedReferences {
    private static final String ROOT_POA = "RootPOA";
    private static final String POA_CURRENT = "POACurrent";
    private static final String POA_MANAGER_FACTORY = "POAManagerFactory";
    private static final String ORB_POLICIES = "ORBPolicyManager";
    private static final String THREAD_POLICIES = "PolicyCurrent";

    private static final Set<String> RESERVED =
            Set.of(ROOT_POA, POA_CURRENT, POA_MANAGER_FACTORY, ORB_POLICIES, THREAD_POLICIES);

    private final OrbConfig config;
    private final CallingSide side;
    private final ObjectAdapters adapters;
    private final Map<String, org.omg.CORBA.Object> registered = new ConcurrentHashMap<>();

    InitialReferences(OrbConfig config, CallingSide side, ObjectAdapters adapters) {
        this.config = config;
        this.side = side;
        this.adapters = adapters;
    }

    String[] names() {
        TreeSet<String> names = new TreeSet<>(registered.keySet());
        names.addAll(config.initialReferences().keySet());
        names.addAll(RESERVED);
        return names.toArray(String[]::new);
    }

    @Override
    public org.omg.CORBA.Object resolve(String name) throws InvalidName {
        org.omg.CORBA.Object known = name == null ? null : registered.get(name);
        if (known != null) {
            return known;
        }
        if (ROOT_POA.equals(name)) {
            return adapters.rootPoa();
        }
        if (POA_CURRENT.equals(name)) {
            return adapters.current();
        }
        if (POA_MANAGER_FACTORY.equals(name)) {
            return adapters.managers();
        }
        if (ORB_POLICIES.equals(name)) {
            return side.orbPolicies();
        }
        if (THREAD_POLICIES.equals(name)) {
            return side.threadPolicies();
        }
        String url = name == null ? null : config.initialReferences().get(name);
        if (url != null) {
            return fromText(url);
        }
        if (name != null && !name.isEmpty() && !config.defaultInitialReference().isEmpty()) {
            return fromText(config.defaultInitialReference() + "/" + name);
        }
        throw new InvalidName("there is no initial reference " + name + "; name one with -ORBInitRef " + name + "=URL");
    }

    /**
     * Adds a reference. One that is not local can from now on also be reached as {@code corbaloc::HOST:PORT/NAME}.
     *
     * @throws InvalidName if the name is empty or taken
     */
    @Override
    public void register(String name, org.omg.CORBA.Object reference) throws InvalidName {
        if (reference == null) {
            throw Minor.NIL_INITIAL_REFERENCE.exception(CompletionStatus.COMPLETED_NO, "for " + name);
        }
        if (name == null || name.isEmpty() || RESERVED.contains(name)) {
            throw new InvalidName("the name " + name + " cannot be given to an initial reference");
        }
        if (registered.putIfAbsent(name, reference) != null) {
            throw new InvalidName("there is already an initial reference " + name);
        }
        if (reference instanceof ObjectImpl) {
            adapters.bootObjects().bind(name, reference);
        }
    }

    /** The object that a text stands for; {@code null} for the nil reference. */
    org.omg.CORBA.Object fromText(String text) {
        if (text == null) {
            throw Minor.NULL_STRING.exception(CompletionStatus.COMPLETED_NO, "the text of a reference");
        }
        String stripped = text.strip();
        if (stripped.regionMatches(true, 0, Ior.SCHEME, 0, Ior.SCHEME.length())) {
            return side.references().stub(Ior.parse(stripped));
        }
        return fromUrl(ObjectUrl.parse(stripped), stripped);
    }

    private org.omg.CORBA.Object fromUrl(ObjectUrl url, String text) {
        if (url instanceof ObjectUrl.Location location) {
            return side.references().stub(location.toIor());
        }
        if (url instanceof ObjectUrl.Initial initial) {
            try {
                return resolve(initial.name());
            } catch (InvalidName unknown) {
                throw Minor.BAD_SCHEME_SPECIFIC_PART.exception(
                        CompletionStatus.COMPLETED_NO, text + ": " + unknown.getMessage(), unknown);
            }
        }
        ObjectUrl.Named named = (ObjectUrl.Named) url;
        org.omg.CORBA.Object context = fromUrl(named.context(), text);
        return named.name().isEmpty() ? context : NameLookup.resolve(context, named.name(), text);
    }
}
