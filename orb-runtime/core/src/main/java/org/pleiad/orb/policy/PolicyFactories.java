package org.pleiad.orb.policy;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_INV_ORDER;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.BAD_POLICY;
import org.omg.CORBA.BAD_POLICY_TYPE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.Policy;
import org.omg.CORBA.PolicyError;
import org.omg.PortableInterceptor.PolicyFactory;
import org.pleiad.orb.error.Minor;

/**
 * Makes policies by type for {@code ORB.create_policy} (CORBA 3.3 part 1, 8.8.2.3). One for each ORB; the types of the
 * Messaging module, of fault tolerance, of bidirectional GIOP and our own are there from the start, object adapters and ORB initializers add
 * theirs. Thread-safe.
 */
public final class PolicyFactories {

    /** Makes a policy of a value. */
    @FunctionalInterface
    public interface Maker {
        /**
         * Makes it.
         *
         * @throws PolicyError if the value is not possible
         * @throws BAD_OPERATION if the value is of another type
         */
        Policy make(Any value) throws PolicyError;
    }

    private final Map<Integer, Maker> makers = new ConcurrentHashMap<>();

    /** Types that were registered from outside. */
    private final Map<Integer, PolicyFactory> registered = new ConcurrentHashMap<>();

    public PolicyFactories() {
        StandardPolicies.addTo(this);
    }

    /**
     * Adds a type of this ORB's own, such as those of object adapters.
     *
     * @throws BAD_INV_ORDER if there is a factory for the type
     */
    public void add(int type, Maker maker) {
        if (makers.putIfAbsent(type, maker) != null) {
            throw exists(type);
        }
    }

    /**
     * Adds an application's factory, as ORB initializers do. Its policies may be overridden by clients.
     *
     * @throws BAD_INV_ORDER if there is a factory for the type
     */
    public void register(int type, PolicyFactory factory) {
        if (factory == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "the factory for policy type " + type);
        }
        if (makers.containsKey(type) || registered.putIfAbsent(type, factory) != null) {
            throw exists(type);
        }
    }

    private static RuntimeException exists(int type) {
        return Minor.POLICY_FACTORY_EXISTS.exception(CompletionStatus.COMPLETED_NO, "type " + type);
    }

    /** Whether there is a factory for a type. */
    public boolean knows(int type) {
        return makers.containsKey(type) || registered.containsKey(type);
    }

    /**
     * A new policy.
     *
     * @throws PolicyError BAD_POLICY if the type is unknown, otherwise what is wrong with the value
     */
    public Policy create(int type, Any value) throws PolicyError {
        PolicyFactory factory = registered.get(type);
        if (factory != null) {
            return factory.create_policy(type, value);
        }
        Maker maker = makers.get(type);
        if (maker == null) {
            throw new PolicyError(
                    "there are no policies of type " + Integer.toUnsignedString(type)
                            + " here; an ORB initializer may register a factory for it",
                    BAD_POLICY.value);
        }
        if (value == null) {
            throw new PolicyError("a policy of type " + type + " needs a value", BAD_POLICY_TYPE.value);
        }
        try {
            return maker.make(value);
        } catch (BAD_OPERATION | MARSHAL otherType) {
            PolicyError error = new PolicyError(
                    "the value for a policy of type " + type + " is of the wrong type: " + otherType.getMessage(),
                    BAD_POLICY_TYPE.value);
            error.initCause(otherType);
            throw error;
        }
    }
}
