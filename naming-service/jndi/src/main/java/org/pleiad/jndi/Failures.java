package org.pleiad.jndi;

import java.util.Arrays;
import javax.naming.CannotProceedException;
import javax.naming.CommunicationException;
import javax.naming.ConfigurationException;
import javax.naming.ContextNotEmptyException;
import javax.naming.InsufficientResourcesException;
import javax.naming.InvalidNameException;
import javax.naming.NameAlreadyBoundException;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.naming.NoPermissionException;
import javax.naming.NotContextException;
import javax.naming.OperationNotSupportedException;
import javax.naming.ServiceUnavailableException;
import org.omg.CORBA.BAD_OPERATION;
import org.omg.CORBA.COMM_FAILURE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IMP_LIMIT;
import org.omg.CORBA.INV_OBJREF;
import org.omg.CORBA.NO_IMPLEMENT;
import org.omg.CORBA.NO_PERMISSION;
import org.omg.CORBA.NO_RESOURCES;
import org.omg.CORBA.NO_RESPONSE;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TIMEOUT;
import org.omg.CORBA.TRANSIENT;
import org.omg.CORBA.UserException;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContextPackage.AlreadyBound;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotEmpty;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.omg.CosNaming.NamingContextPackage.NotFoundReason;

/** JNDI's exceptions for CORBA's; what happened is their root cause. */
final class Failures {

    private Failures() {}

    /** What a naming service raised about a path; {@code CannotProceed} has a method of its own. */
    static NamingException of(UserException cause, NameComponent[] path) {
        String name = CosNames.text(path);
        if (cause instanceof NotFound missing) {
            return notFound(missing, name, path);
        }
        NamingException failure;
        if (cause instanceof AlreadyBound) {
            failure = new NameAlreadyBoundException(name + " is bound already");
        } else if (cause instanceof NotEmpty) {
            failure = new ContextNotEmptyException(name + " has bindings");
        } else if (cause instanceof InvalidName) {
            failure = new InvalidNameException("the naming service refuses the name " + name);
        } else {
            failure = new NamingException("the naming service raised " + cause);
        }
        failure.setRemainingName(CosNames.composite(path));
        failure.setRootCause(cause);
        return failure;
    }

    private static NamingException notFound(NotFound cause, String name, NameComponent[] path) {
        NameComponent[] rest = rest(cause.rest_of_name, path);
        NamingException failure;
        // what stands in the way is followed by something; JacORB gives this reason for a last component, too
        if (cause.why == NotFoundReason.not_context && rest.length > 1) {
            failure = new NotContextException(CosNames.text(rest[0]) + " in " + name + " is no context");
        } else if (cause.why == NotFoundReason.not_object) {
            failure = new NameAlreadyBoundException(
                    name + " is a context, which an object cannot replace; unbind it first");
        } else {
            failure = new NameNotFoundException(CosNames.text(rest[0]) + " is not bound"
                    + (rest.length == path.length && path.length == 1 ? "" : ", looking for " + name));
        }
        failure.setRemainingName(CosNames.composite(rest));
        failure.setResolvedName(CosNames.composite(Arrays.copyOf(path, Math.max(0, path.length - rest.length))));
        failure.setRootCause(cause);
        return failure;
    }

    /** The rest that the service tells, or the whole where it tells none. */
    static NameComponent[] rest(NameComponent[] told, NameComponent[] path) {
        return told == null || told.length == 0 ? path : told;
    }

    static NamingException cannotProceed(CannotProceed cause, NameComponent[] path, CosContext resolved) {
        NameComponent[] rest = rest(cause.rest_of_name, path);
        var failure = new CannotProceedException(
                "the naming service cannot go on at " + CosNames.text(rest) + " of " + CosNames.text(path));
        failure.setResolvedObj(resolved);
        failure.setRemainingName(CosNames.composite(rest));
        failure.setRootCause(cause);
        return failure;
    }

    /** A failure of the ORB; {@code what} was to be done. */
    static NamingException of(SystemException cause, String what) {
        String text = what + ": " + cause.getMessage();
        NamingException failure;
        if (cause instanceof COMM_FAILURE
                || cause instanceof TRANSIENT
                || cause instanceof TIMEOUT
                || cause instanceof NO_RESPONSE) {
            failure = new CommunicationException(text + doubt(cause));
        } else if (cause instanceof OBJECT_NOT_EXIST || cause instanceof INV_OBJREF) {
            failure = new ServiceUnavailableException(text + "; there is no such context any more");
        } else if (cause instanceof NO_PERMISSION) {
            failure = new NoPermissionException(text);
        } else if (cause instanceof NO_IMPLEMENT || cause instanceof BAD_OPERATION) {
            failure = new OperationNotSupportedException(text);
        } else if (cause instanceof NO_RESOURCES || cause instanceof IMP_LIMIT) {
            failure = new InsufficientResourcesException(text);
        } else {
            failure = new NamingException(text);
        }
        failure.setRootCause(cause);
        return failure;
    }

    private static String doubt(SystemException cause) {
        return cause.completed == CompletionStatus.COMPLETED_MAYBE ? "; the service may have done it or not" : "";
    }

    static ConfigurationException configuration(String text, Throwable cause) {
        var failure = new ConfigurationException(text);
        if (cause != null) {
            failure.setRootCause(cause);
        }
        return failure;
    }
}
