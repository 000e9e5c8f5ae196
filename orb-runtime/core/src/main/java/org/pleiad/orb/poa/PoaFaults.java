package org.pleiad.orb.poa;

import static org.omg.CORBA.CompletionStatus.COMPLETED_NO;
import static org.omg.CORBA.CompletionStatus.COMPLETED_YES;

import java.time.Duration;
import org.omg.CORBA.SystemException;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.omg.PortableServer.ServantManager;
import org.pleiad.orb.error.Minor;

/** The system exceptions of this package, each with what went wrong, where, and how to mend it. */
final class PoaFaults {
    private PoaFaults() {}

    static SystemException nullArgument(String what) {
        return Minor.ADAPTER_ARGUMENT_NULL.exception(COMPLETED_NO, what);
    }

    static SystemException badName(String why) {
        return Minor.ADAPTER_NAME_UNUSABLE.exception(COMPLETED_NO, why);
    }

    static SystemException noAdapter(String detail) {
        return Minor.NO_OBJECT_ADAPTER.exception(COMPLETED_NO, detail);
    }

    static SystemException noSuchObject(Octets id, PoaNode adapter) {
        return Minor.OBJECT_NOT_ACTIVE.exception(COMPLETED_NO, "object " + id + " of " + adapter);
    }

    static SystemException notOurId(byte[] id, PoaNode adapter) {
        return Minor.INVALID_OBJECT_ID.exception(
                COMPLETED_NO, adapter + " has SYSTEM_ID and did not make the id " + new Octets(id));
    }

    static SystemException destroyed(PoaNode adapter) {
        return Minor.NO_OBJECT_ADAPTER.exception(COMPLETED_NO, adapter + " was destroyed");
    }

    /** The adapter may be made anew, so the client may try again. */
    static SystemException destroyedForNow(String adapter) {
        return Minor.POA_DESTROYED.exception(COMPLETED_NO, adapter);
    }

    static SystemException beingDestroyed(PoaNode adapter) {
        return Minor.POA_BEING_DESTROYED.exception(COMPLETED_NO, adapter.toString());
    }

    static SystemException activatorFailed(PoaNode parent, String name, RuntimeException cause) {
        return Minor.UNKNOWN_ADAPTER_FAILED.exception(COMPLETED_NO, "asked for " + name + " below " + parent, cause);
    }

    static SystemException discarding(String manager) {
        return Minor.POA_DISCARDING.exception(COMPLETED_NO, "POA manager " + manager);
    }

    static SystemException tooManyHeld(String manager, int held) {
        return Minor.POA_DISCARDING.exception(
                COMPLETED_NO, "POA manager " + manager + " is not active and holds " + held + " requests already");
    }

    static SystemException heldTooLong(String manager) {
        return Minor.POA_DISCARDING.exception(COMPLETED_NO, "POA manager " + manager + " was not activated in time");
    }

    /** Minor code 1, which the standard's text on the inactive state asks for (CORBA 3.3 part 1, 15.3.2.1). */
    static SystemException inactive(String manager) {
        return Minor.UNKNOWN_ADAPTER_FAILED.exception(COMPLETED_NO, "POA manager " + manager + " is inactive");
    }

    static SystemException noDefaultServant(PoaNode adapter) {
        return Minor.NO_DEFAULT_SERVANT.exception(COMPLETED_NO, adapter.toString());
    }

    static SystemException noServantManager(PoaNode adapter) {
        return Minor.NO_SERVANT_MANAGER.exception(COMPLETED_NO, adapter.toString());
    }

    static SystemException nullServant(PoaNode adapter) {
        return Minor.NULL_SERVANT.exception(COMPLETED_NO, adapter.toString());
    }

    static SystemException servantManagerAlreadySet(PoaNode adapter) {
        return Minor.SERVANT_MANAGER_SET.exception(COMPLETED_NO, adapter.toString());
    }

    static SystemException wrongServantManager(PoaNode adapter, String rule, ServantManager given) {
        String found = given == null ? "null" : given.getClass().getName();
        return Minor.NO_SERVANT_MANAGER.exception(COMPLETED_NO, adapter + ": " + rule + ", not " + found);
    }

    static SystemException incarnateBrokePolicy(PoaNode adapter, Exception cause) {
        return Minor.INCARNATE_VIOLATES_POLICY.exception(COMPLETED_NO, adapter.toString(), cause);
    }

    static SystemException postinvokeFailed(PoaNode adapter, Exception cause) {
        return Minor.POSTINVOKE_FAILED.exception(COMPLETED_YES, adapter.toString(), cause);
    }

    static SystemException noDefaultAdapter(Servant servant) {
        return Minor.NO_DEFAULT_ADAPTER.exception(
                COMPLETED_NO, servant.getClass().getName());
    }

    static SystemException cannotActivate(Servant servant, String adapter, Exception cause) {
        return Minor.NO_IMPLICIT_ACTIVATION.exception(
                COMPLETED_NO, servant.getClass().getName() + " with adapter " + adapter, cause);
    }

    static SystemException noInvocation(String operation) {
        return Minor.NO_INVOCATION.exception(COMPLETED_NO, operation);
    }

    static SystemException noInterfaceRepository(Throwable cause) {
        return Minor.NO_INTERFACE_REPOSITORY.exception(
                COMPLETED_NO, "name one with -ORBInitRef InterfaceRepository=URL", cause);
    }

    static SystemException noInterfaceEntry(String id) {
        return Minor.NO_INTERFACE_ENTRY.exception(COMPLETED_NO, id);
    }

    static SystemException wouldDeadlock(String operation) {
        return Minor.WOULD_DEADLOCK.exception(
                COMPLETED_NO, operation + " was to wait for requests on a thread that runs one");
    }

    static SystemException completionTimeout(Duration waited) {
        return Minor.COMPLETION_TIMEOUT.exception(COMPLETED_YES, "after " + waited);
    }

    static SystemException transitionTimeout(Octets id, Duration waited) {
        return Minor.ADAPTER_BUSY.exception(
                COMPLETED_NO, "object " + id + " is being activated or deactivated since " + waited);
    }

    static SystemException turnTimeout(String what, Duration waited) {
        return Minor.ADAPTER_BUSY.exception(COMPLETED_NO, what + " was busy for " + waited);
    }

    static SystemException waitsForOwnRequest(Octets id) {
        return Minor.WOULD_DEADLOCK.exception(
                COMPLETED_NO,
                "object " + id
                        + " is on its way into or out of the active object map, which ends only after this call");
    }

    static SystemException waitsForOwnAdapter(PoaNode adapter) {
        return Minor.WOULD_DEADLOCK.exception(
                COMPLETED_NO, adapter + " is being destroyed, which ends only after the request that this thread runs");
    }

    static SystemException tooManyWaiting(int waiting) {
        return Minor.ADAPTER_BUSY.exception(
                COMPLETED_NO, waiting + " requests wait for their turn in a single-threaded adapter");
    }

    /** TRANSIENT, since the server may come back or have a replica; the standard has no minor code for this. */
    static SystemException ending() {
        return Minor.ADAPTER_ENDING.exception(COMPLETED_NO);
    }

    static SystemException mainThreadBusy(int waiting) {
        return Minor.ADAPTER_BUSY.exception(
                COMPLETED_NO, waiting + " requests wait for the main thread to call ORB::run or ORB::perform_work");
    }

    static SystemException mainThreadTimeout(long millis) {
        return Minor.ADAPTER_BUSY.exception(
                COMPLETED_NO, "the main thread did not call ORB::run or ORB::perform_work within " + millis + " ms");
    }

    static SystemException interrupted(String what) {
        return Minor.ADAPTER_INTERRUPTED.exception(COMPLETED_NO, what);
    }

    static SystemException shutDown() {
        return Minor.ORB_SHUT_DOWN.exception(COMPLETED_NO);
    }

    /** For messages: the names from the root down. */
    static String path(POA adapter) {
        POA parent = adapter.the_parent();
        return parent == null ? adapter.the_name() : path(parent) + "/" + adapter.the_name();
    }
}
