package org.pleiad.orb.dynany;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omg.DynamicAny.DynAnyPackage.InvalidValue;
import org.omg.DynamicAny.DynAnyPackage.TypeMismatch;
import org.omg.DynamicAny.DynFixed;
import org.pleiad.orb.dynamic.CdrOutputStream;

/** A fixed-point number as text (CORBA 3.3 part 1, 13.2.4). */
final class FixedNode extends BulkAccess implements DynFixed {
    private static final long serialVersionUID = 1L;

    /** A literal of IDL, but sign and white space around it allowed; possessive, so that no text makes it slow. */
    private static final Pattern LITERAL = Pattern.compile("\\s*+([+-]?+(?:\\d++(?:\\.\\d*+)?+|\\.\\d++))[dD]?+\\s*+");

    /** No fixed type has more digits; what is longer by far need not become a number at all. */
    private static final int LONGEST_LITERAL = 1_000;

    private BigDecimal value = BigDecimal.ZERO;

    FixedNode(NodeMaker maker, Shape shape) {
        super(maker, shape);
    }

    @Override
    public String get_value() {
        requireAlive();
        return value.toPlainString();
    }

    /** False if digits behind the point were cut off. */
    @Override
    public boolean set_value(String text) throws TypeMismatch, InvalidValue {
        requireAlive();
        Matcher literal = LITERAL.matcher(text == null || text.length() > LONGEST_LITERAL ? "" : text);
        if (!literal.matches()) {
            throw new TypeMismatch("not a fixed-point literal: " + text);
        }
        BigDecimal given = new BigDecimal(literal.group(1));
        BigDecimal cut = given.setScale(shape().scale(), RoundingMode.DOWN);
        if (cut.precision() - cut.scale() > shape().digits() - shape().scale() && cut.signum() != 0) {
            throw new InvalidValue(text.strip() + " in fixed<" + shape().digits() + "," + shape().scale() + ">");
        }
        value = cut;
        changed();
        return cut.compareTo(given) == 0;
    }

    @Override
    Node target() throws TypeMismatch {
        throw mismatch("a basic type");
    }

    @Override
    void initialize(Growth growth) {
        value = BigDecimal.ZERO.setScale(Math.max(shape().scale(), 0));
    }

    @Override
    void read(NodeReader in) {
        value = in.stream().read_fixed(shape().digits(), shape().scale());
    }

    @Override
    void write(CdrOutputStream out) {
        out.write_fixed(value, shape().digits(), shape().scale());
    }

    @Override
    void take(Node other) {
        value = ((FixedNode) other).value;
    }

    @Override
    boolean hasValueOf(Node other, Comparison comparison) {
        return value.compareTo(((FixedNode) other).value) == 0;
    }

    @Override
    String interfaceId() {
        return "IDL:omg.org/DynamicAny/DynFixed:1.0";
    }
}
