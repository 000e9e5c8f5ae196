package golden.values;

import golden.values.SquarePackage.RowHelper;
import javax.annotation.processing.Generated;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.CORBA.portable.StreamableValue;

/**
 * Value type of IDL {@code values::Square}, id {@code IDL:pleiad.org/values/Square:1.0}.
 */
@Generated("org.pleiad.idl")
public abstract class Square implements StreamableValue, Shape, Coloured {

    private static final long serialVersionUID = 1L;

    private static final String[] _TRUNCATABLE_IDS = new String[] { "IDL:pleiad.org/values/Square:1.0" };

    public static final short CORNERS = 4;

    public double side;

    public Square[] neighbours;

    protected Square() {
    }

    @Override
    public String[] _truncatable_ids() {
        return _TRUNCATABLE_IDS.clone();
    }

    @Override
    public void _read(InputStream _in) {
        this.side = _in.read_double();
        this.neighbours = RowHelper.read(_in);
    }

    @Override
    public void _write(OutputStream _out) {
        _out.write_double(this.side);
        RowHelper.write(_out, this.neighbours);
    }

    @Override
    public TypeCode _type() {
        return SquareHelper.type();
    }
}
