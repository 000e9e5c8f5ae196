package org.pleiad.orb.interceptor;

import java.lang.reflect.Method;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.StructMember;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.UserException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.giop.SystemExceptions;

/** Exceptions as anys, in the form that they have on the wire: repository id, then the members. */
public final class ExceptionValues {
    private ExceptionValues() {}

    /** The any of a system exception. */
    public static Any of(ORB orb, SystemException exception) {
        String id = SystemExceptions.repositoryId(exception);
        String name = id.substring(id.lastIndexOf('/') + 1, id.lastIndexOf(':'));
        TypeCode completion =
                orb.create_enum_tc("IDL:omg.org/CORBA/CompletionStatus:1.0", "CompletionStatus", new String[] {
                    "COMPLETED_YES", "COMPLETED_NO", "COMPLETED_MAYBE"
                });
        TypeCode type = orb.create_exception_tc(id, name, new StructMember[] {
            new StructMember("minor", orb.get_primitive_tc(TCKind.tk_ulong), null),
            new StructMember("completed", completion, null)
        });
        OutputStream out = orb.create_output_stream();
        out.write_string(id);
        out.write_ulong(exception.minor);
        out.write_ulong(exception.completed.value());
        return read(orb, out.create_input_stream(), type);
    }

    /**
     * The any of a user exception.
     *
     * @param in at the repository id
     * @param interfaceType a class that has the operation, so that the exception's Helper can be found: a stub's or a
     *     servant's; {@code null}: there is none here
     * @return that of UNKNOWN if the operation declares no such exception
     */
    public static Any ofUser(ORB orb, InputStream in, String id, Class<?> interfaceType, String operation) {
        TypeCode type = declared(interfaceType, operation, id);
        if (type == null) {
            return of(orb, Minor.INTERCEPTOR_USER_EXCEPTION.exception(CompletionStatus.COMPLETED_YES, id));
        }
        return read(orb, in, type);
    }

    private static Any read(ORB orb, InputStream in, TypeCode type) {
        Any any = orb.create_any();
        any.read_value(in, type);
        return any;
    }

    /** The type of an exception that an operation declares; {@code null} if there is none of the id. */
    private static TypeCode declared(Class<?> interfaceType, String operation, String id) {
        if (interfaceType == null) {
            return null;
        }
        for (Method method : interfaceType.getMethods()) {
            if (!method.getName().equals(operation) && !method.getName().equals("_" + operation)) {
                continue;
            }
            for (Class<?> raised : method.getExceptionTypes()) {
                TypeCode type = UserException.class.isAssignableFrom(raised) ? typeOf(raised) : null;
                if (type != null && id.equals(id(type))) {
                    return type;
                }
            }
        }
        return null;
    }

    private static String id(TypeCode type) {
        try {
            return type.id();
        } catch (org.omg.CORBA.TypeCodePackage.BadKind impossible) {
            return null;
        }
    }

    private static TypeCode typeOf(Class<?> exception) {
        try {
            Class<?> helper = Class.forName(exception.getName() + "Helper", true, exception.getClassLoader());
            return (TypeCode) helper.getMethod("type").invoke(null);
        } catch (ReflectiveOperationException | ClassCastException absent) {
            return null;
        }
    }
}
