package org.pleiad.dynamic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.ApplicationException;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.ObjectImpl;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.RemarshalException;
import org.pleiad.dynamic.shape.OperationShape;
import org.pleiad.dynamic.shape.ParameterShape;
import org.pleiad.dynamic.type.TypeShape;
import org.pleiad.dynamic.value.PlainReader;
import org.pleiad.dynamic.value.PlainWriter;
import org.pleiad.orb.error.Minor;
import org.pleiad.orb.idl.DynamicObject;
import org.pleiad.orb.idl.RaisedException;

/** One call, made as a generated stub makes it, with the types in place of generated code. For one thread. */
final class DynamicCall {
    private final ORB orb;
    private final ObjectImpl target;
    private final OperationShape operation;
    private final PlainReader.Surroundings surroundings;
    private final Map<String, String> context;

    DynamicCall(
            ORB orb,
            ObjectImpl target,
            OperationShape operation,
            PlainReader.Surroundings surroundings,
            Map<String, String> context) {
        this.orb = orb;
        this.target = target;
        this.operation = operation;
        this.surroundings = surroundings;
        this.context = context;
    }

    /** Calls with converted arguments, one for each given parameter in order. */
    Object run(List<Object> arguments) {
        while (true) { // ends because the delegate bounds its attempts
            InputStream reply = null;
            try {
                OutputStream request = target._request(operation.name(), !operation.oneway());
                write(request, arguments);
                reply = target._invoke(request);
                return operation.oneway() ? null : outcome(reply);
            } catch (ApplicationException raised) {
                reply = raised.getInputStream();
                throw exception(raised.getId(), reply);
            } catch (RemarshalException again) {
                continue;
            } finally {
                target._releaseReply(reply);
            }
        }
    }

    private void write(OutputStream request, List<Object> arguments) {
        var writer = new PlainWriter(orb, request);
        List<ParameterShape> given = operation.given();
        for (int i = 0; i < given.size(); i++) {
            writer.write(given.get(i).type(), arguments.get(i));
        }
        if (!operation.contexts().isEmpty()) {
            writeContext(request);
        }
    }

    /** Names and values in turn, of the properties that the clause names: CORBA 3.3 part 2, 9.6. */
    private void writeContext(OutputStream request) {
        var sent = new ArrayList<String>();
        context.forEach((name, value) -> {
            if (operation.contexts().stream().anyMatch(pattern -> matches(pattern, name))) {
                sent.add(name);
                sent.add(value);
            }
        });
        request.write_ulong(sent.size());
        sent.forEach(request::write_string);
    }

    private static boolean matches(String pattern, String name) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }

    private Object outcome(InputStream reply) {
        var reader = new PlainReader(reply, surroundings);
        Object result = operation.hasResult() ? reader.read(operation.result()) : null;
        List<ParameterShape> returned = operation.returned();
        if (returned.isEmpty()) {
            return result;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        if (operation.hasResult()) {
            all.put(DynamicObject.RESULT, result);
        }
        for (ParameterShape parameter : returned) {
            all.put(parameter.name(), reader.read(parameter.type()));
        }
        return all;
    }

    private RuntimeException exception(String id, InputStream reply) {
        for (TypeCode type : operation.exceptions()) {
            if (TypeShape.id(type).equals(id)) {
                reply.read_string();
                var reader = new PlainReader(reply, surroundings);
                Map<String, Object> members = new LinkedHashMap<>();
                for (TypeShape.Member member : TypeShape.members(type)) {
                    members.put(member.name(), reader.read(member.type()));
                }
                return new RaisedException(id, TypeShape.name(type), members);
            }
        }
        return Minor.UNLISTED_USER_EXCEPTION.exception(
                CompletionStatus.COMPLETED_YES, operation.name() + " raised " + id);
    }
}
