package golden.kitchen;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.IDLEntity;

/**
 * Struct of IDL {@code kitchen::References}, id {@code IDL:pleiad.org/kitchen/References:1.0}.
 */
@Generated("org.pleiad.idl")
public final class References implements IDLEntity {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    public org.omg.CORBA.Object any_object;

    public Cook chef;

    public Any something;

    public TypeCode type;

    public Spice taste;

    public BigDecimal cost;

    public References() {
    }

    public References(org.omg.CORBA.Object any_object, Cook chef, Any something, TypeCode type, Spice taste, BigDecimal cost) {
        this.any_object = any_object;
        this.chef = chef;
        this.something = something;
        this.type = type;
        this.taste = taste;
        this.cost = cost;
    }
}
