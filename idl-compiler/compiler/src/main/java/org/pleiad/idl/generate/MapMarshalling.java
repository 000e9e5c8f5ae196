package org.pleiad.idl.generate;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;
import org.pleiad.idl.diagnostic.SourceLocation;
import org.pleiad.idl.model.IdlType.MapType;

/**
 * Statements that write and read maps. CORBA has no form for them on the wire; that of DDS is taken, which is that of a
 * sequence of structs with a key and a value: the number of entries, then key and value of each. The map that is read
 * keeps the order of the wire, and grows with what arrives, whatever number was announced.
 */
final class MapMarshalling {

    private final TypeMapping mapping;
    private final Marshalling marshalling;

    MapMarshalling(TypeMapping mapping, Marshalling marshalling) {
        this.mapping = mapping;
        this.marshalling = marshalling;
    }

    void write(Body body, MapType map, String out, Expression value, SourceLocation user) {
        Expression size = Ast.call(value.clone(), "size");
        if (bounded(map)) {
            body.add(Ast.when(
                    Ast.binary(size.clone(), BinaryExpr.Operator.GREATER, Ast.number(bound(map))),
                    Marshalling.tooLong(what(map), size.clone())));
        }
        Marshalling.stream(body, out, "write_ulong", size);
        String entry = body.fresh("entry");
        Body loop = body.nested();
        marshalling.write(loop, map.key(), out, Ast.call(Ast.name(entry), "getKey"), user);
        marshalling.write(loop, map.value(), out, Ast.call(Ast.name(entry), "getValue"), user);
        Type type =
                Ast.generic("java.util.Map.Entry", mapping.boxed(map.key(), user), mapping.boxed(map.value(), user));
        body.forEach(type, entry, Ast.call(value.clone(), "entrySet"), loop);
    }

    /** @return the name of the local that holds the map */
    String read(Body body, MapType map, String in, String wish, SourceLocation user) {
        String length = body.declare(Ast.intType(), "length", Ast.call(Ast.name(in), "read_ulong"));
        Expression wrong = Ast.binary(Ast.name(length), BinaryExpr.Operator.LESS, Ast.number(0));
        if (bounded(map)) {
            wrong = Ast.binary(
                    wrong,
                    BinaryExpr.Operator.OR,
                    Ast.binary(Ast.name(length), BinaryExpr.Operator.GREATER, Ast.number(bound(map))));
        }
        Expression unsigned = Ast.staticCall(Ast.type("java.lang.Integer"), "toUnsignedString", Ast.name(length));
        body.add(Ast.when(wrong, Marshalling.tooLong(what(map), unsigned)));
        String value =
                body.declare(mapping.javaType(map, user), wish, Ast.construct(Ast.generic("java.util.LinkedHashMap")));
        String index = body.fresh("i");
        Body loop = body.nested();
        String key = loop.declare(
                mapping.javaType(map.key(), user), "key", marshalling.read(loop, map.key(), in, "key", user));
        Expression element = marshalling.read(loop, map.value(), in, "element", user);
        loop.add(Ast.statement(Ast.call(Ast.name(value), "put", Ast.name(key), element)));
        body.countTo(Ast.name(length), index, loop);
        return value;
    }

    private static boolean bounded(MapType map) {
        return map.bound().isPresent() && map.bound().getAsLong() <= Integer.MAX_VALUE;
    }

    private static long bound(MapType map) {
        return map.bound().orElseThrow();
    }

    private static String what(MapType map) {
        return bounded(map) ? "map of at most " + bound(map) : "map";
    }
}
