package org.pleiad.idl.generate;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.type.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pleiad.idl.model.ConstantValue;
import org.pleiad.idl.model.ConstantValue.BooleanValue;
import org.pleiad.idl.model.ConstantValue.CharacterValue;
import org.pleiad.idl.model.ConstantValue.EnumValue;
import org.pleiad.idl.model.ConstantValue.IntegerValue;
import org.pleiad.idl.model.Definition.EnumDef;
import org.pleiad.idl.model.Definition.UnionCase;
import org.pleiad.idl.model.Definition.UnionDef;
import org.pleiad.idl.model.IdlType;
import org.pleiad.idl.model.IdlType.NamedType;

/** What the class and the helper of a union both need to know: its discriminator, names, and which value selects what. */
final class UnionShape {

    private final Generation generation;
    private final UnionDef union;
    private final IdlType discriminator;
    private final EnumDef enumeration;

    UnionShape(Generation generation, UnionDef union) {
        this.generation = generation;
        this.union = union;
        this.discriminator = generation.specification().unaliased(union.discriminator());
        this.enumeration = discriminator instanceof NamedType named
                        && generation.specification().definition(named.name()) instanceof EnumDef found
                ? found
                : null;
    }

    /** The Java type of the discriminator. */
    Type discriminatorType() {
        return generation.mapping().javaType(discriminator, union.declaration().location());
    }

    /** The enum of the discriminator, if it is one. */
    Optional<EnumDef> enumeration() {
        return Optional.ofNullable(enumeration);
    }

    /** The accessor of the discriminator: escaped if a branch has its name. */
    String discriminatorMethod() {
        boolean clash = union.name().identifier().equals("discriminator")
                || union.cases().stream()
                        .anyMatch(branch -> branch.field().identifier().equals("discriminator"));
        return clash ? "_discriminator" : "discriminator";
    }

    /** The Java name of a branch. */
    static String name(UnionCase branch) {
        return JavaNames.member(branch.field().identifier());
    }

    /** Whether several discriminator values select the branch, so that its modifier needs to be told which. */
    static boolean isSelectedByMany(UnionCase branch) {
        return branch.isDefault() || branch.labels().size() > 1;
    }

    /** The label as an expression of the discriminator's type. */
    Expression literal(ConstantValue label) {
        return generation.literals().of(label, discriminator);
    }

    /** What the modifier without a discriminator sets: the first label, or the first value that is no label. */
    Expression firstValue(UnionCase branch) {
        return branch.labels().isEmpty()
                ? freeValue().map(this::literal).orElseThrow(() -> coveredDefault(branch))
                : literal(branch.labels().get(0));
    }

    /** Whether a value held in a variable selects the branch. */
    Expression selects(UnionCase branch, String variable) {
        if (!branch.isDefault()) {
            return isOneOf(branch.labels(), variable);
        }
        List<ConstantValue> others = new ArrayList<>();
        union.cases().stream().filter(other -> !other.isDefault()).forEach(other -> others.addAll(other.labels()));
        return others.isEmpty() ? Ast.bool(true) : Ast.not(Ast.enclosed(isOneOf(others, variable)));
    }

    /** Whether a value held in a variable is the label of any branch. */
    Expression isLabel(String variable) {
        return isOneOf(allLabels(), variable);
    }

    /** Whether there is no default branch, and values that select none. */
    boolean hasImplicitDefault() {
        return union.cases().stream().noneMatch(UnionCase::isDefault)
                && freeValue().isPresent();
    }

    /** The first value from zero up that is not a label; empty if all are. */
    Optional<ConstantValue> freeValue() {
        Set<BigInteger> taken = new HashSet<>();
        allLabels().forEach(label -> taken.add(ordinal(label)));
        BigInteger value = BigInteger.ZERO;
        while (taken.contains(value)) {
            value = value.add(BigInteger.ONE);
        }
        BigInteger greatest = greatest();
        if (value.compareTo(greatest) > 0) {
            value = BigInteger.ONE.negate();
            while (taken.contains(value)) {
                value = value.subtract(BigInteger.ONE);
            }
            if (!isSigned() || value.compareTo(greatest.negate().subtract(BigInteger.ONE)) < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(constant(value));
    }

    private Expression isOneOf(List<ConstantValue> labels, String variable) {
        Expression any = null;
        for (ConstantValue label : labels) {
            Expression same = Ast.binary(Ast.name(variable), BinaryExpr.Operator.EQUALS, literal(label));
            any = any == null ? same : Ast.binary(any, BinaryExpr.Operator.OR, same);
        }
        return any;
    }

    private List<ConstantValue> allLabels() {
        return union.cases().stream()
                .flatMap(branch -> branch.labels().stream())
                .toList();
    }

    private static BigInteger ordinal(ConstantValue label) {
        if (label instanceof IntegerValue integer) {
            return integer.value();
        }
        if (label instanceof CharacterValue character) {
            return BigInteger.valueOf(character.value());
        }
        if (label instanceof BooleanValue bool) {
            return bool.value() ? BigInteger.ONE : BigInteger.ZERO;
        }
        return BigInteger.valueOf(((EnumValue) label).ordinal());
    }

    private ConstantValue constant(BigInteger value) {
        if (enumeration != null) {
            var enumerator = enumeration.enumerators().get(value.intValueExact());
            return new EnumValue(enumeration.name(), enumerator.name(), value.intValueExact());
        }
        return switch (basic()) {
            case BOOLEAN -> new BooleanValue(value.signum() != 0);
            case CHAR, WCHAR -> new CharacterValue((char) value.intValueExact());
            default -> new IntegerValue(value);
        };
    }

    private BigInteger greatest() {
        if (enumeration != null) {
            return BigInteger.valueOf(enumeration.enumerators().size() - 1L);
        }
        return switch (basic()) {
            case BOOLEAN -> BigInteger.ONE;
            case OCTET, UINT8, CHAR -> unsigned(8);
            case INT8 -> unsigned(7);
            case WCHAR, UNSIGNED_SHORT -> unsigned(16);
            case SHORT -> unsigned(15);
            case LONG -> unsigned(31);
            case UNSIGNED_LONG -> unsigned(32);
            case LONG_LONG -> unsigned(63);
            default -> unsigned(64);
        };
    }

    private boolean isSigned() {
        return enumeration == null
                && switch (basic()) {
                    case INT8, SHORT, LONG, LONG_LONG -> true;
                    default -> false;
                };
    }

    private BasicType basic() {
        return generation.mapping().basic(discriminator).orElseThrow();
    }

    private static BigInteger unsigned(int bits) {
        return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
    }

    private GenerationException coveredDefault(UnionCase branch) {
        return new GenerationException(
                "union-default-unreachable",
                branch.field().location(),
                "the default branch of " + union.name() + " can never be selected: every value is a label",
                "remove the default label");
    }
}
