package golden.kitchen;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.CORBA.BooleanHolder;
import org.omg.CORBA.ByteHolder;
import org.omg.CORBA.CharHolder;
import org.omg.CORBA.Context;
import org.omg.CORBA.DoubleHolder;
import org.omg.CORBA.FloatHolder;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.LongHolder;
import org.omg.CORBA.ObjectHolder;
import org.omg.CORBA.ShortHolder;
import org.omg.CORBA.StringHolder;
import org.omg.CORBA.TypeCode;
import org.omg.CORBA.TypeCodeHolder;
import org.omg.PortableServer.POA;

/**
 * Tie of IDL {@code kitchen::Cook}, id {@code IDL:pleiad.org/kitchen/Cook:1.0}.
 */
@Generated("org.pleiad.idl")
public class CookPOATie extends CookPOA {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    private CookOperations _impl;

    private POA _poa;

    public CookPOATie(CookOperations delegate) {
        _impl = delegate;
    }

    public CookPOATie(CookOperations delegate, POA poa) {
        _impl = delegate;
        _poa = poa;
    }

    @Override
    public POA _default_POA() {
        if (_poa == null) {
            return super._default_POA();
        }
        return _poa;
    }

    public CookOperations _delegate() {
        return _impl;
    }

    public void _delegate(CookOperations delegate) {
        _impl = delegate;
    }

    @Override
    public boolean booleans(boolean a, BooleanHolder b, BooleanHolder c) {
        return _impl.booleans(a, b, c);
    }

    @Override
    public byte octets(byte a, ByteHolder b, ByteHolder c) {
        return _impl.octets(a, b, c);
    }

    @Override
    public char chars(char a, CharHolder b, CharHolder c) {
        return _impl.chars(a, b, c);
    }

    @Override
    public char wchars(char a, CharHolder b, CharHolder c) {
        return _impl.wchars(a, b, c);
    }

    @Override
    public short shorts(short a, ShortHolder b, ShortHolder c) {
        return _impl.shorts(a, b, c);
    }

    @Override
    public short ushorts(short a, ShortHolder b, ShortHolder c) {
        return _impl.ushorts(a, b, c);
    }

    @Override
    public int longs(int a, IntHolder b, IntHolder c) {
        return _impl.longs(a, b, c);
    }

    @Override
    public int ulongs(int a, IntHolder b, IntHolder c) {
        return _impl.ulongs(a, b, c);
    }

    @Override
    public long longlongs(long a, LongHolder b, LongHolder c) {
        return _impl.longlongs(a, b, c);
    }

    @Override
    public long ulonglongs(long a, LongHolder b, LongHolder c) {
        return _impl.ulonglongs(a, b, c);
    }

    @Override
    public float floats(float a, FloatHolder b, FloatHolder c) {
        return _impl.floats(a, b, c);
    }

    @Override
    public double doubles(double a, DoubleHolder b, DoubleHolder c) {
        return _impl.doubles(a, b, c);
    }

    @Override
    public String strings(String a, StringHolder b, StringHolder c) {
        return _impl.strings(a, b, c);
    }

    @Override
    public String wstrings(String a, StringHolder b, StringHolder c) {
        return _impl.wstrings(a, b, c);
    }

    @Override
    public String boundeds(String a, StringHolder b, StringHolder c) {
        return _impl.boundeds(a, b, c);
    }

    @Override
    public BigDecimal do_prices(BigDecimal a, PriceHolder b, PriceHolder c) {
        return _impl.do_prices(a, b, c);
    }

    @Override
    public Any do_anys(Any a, AnyHolder b, AnyHolder c) {
        return _impl.do_anys(a, b, c);
    }

    @Override
    public org.omg.CORBA.Object do_objects(org.omg.CORBA.Object a, ObjectHolder b, ObjectHolder c) {
        return _impl.do_objects(a, b, c);
    }

    @Override
    public TypeCode do_types(TypeCode a, TypeCodeHolder b, TypeCodeHolder c) {
        return _impl.do_types(a, b, c);
    }

    @Override
    public Spice do_spices(Spice a, SpiceHolder b, SpiceHolder c) {
        return _impl.do_spices(a, b, c);
    }

    @Override
    public Basics do_basics(Basics a, BasicsHolder b, BasicsHolder c) {
        return _impl.do_basics(a, b, c);
    }

    @Override
    public Texts do_texts(Texts a, TextsHolder b, TextsHolder c) {
        return _impl.do_texts(a, b, c);
    }

    @Override
    public Collections do_collections(Collections a, CollectionsHolder b, CollectionsHolder c) {
        return _impl.do_collections(a, b, c);
    }

    @Override
    public Tree do_trees(Tree a, TreeHolder b, TreeHolder c) {
        return _impl.do_trees(a, b, c);
    }

    @Override
    public ByShort unions(ByShort a, ByShortHolder b, ByShortHolder c) {
        return _impl.unions(a, b, c);
    }

    @Override
    public BySpice spicedUnions(BySpice a, BySpiceHolder b, BySpiceHolder c) {
        return _impl.spicedUnions(a, b, c);
    }

    @Override
    public byte[] do_bytes(byte[] a, BytesHolder b, BytesHolder c) {
        return _impl.do_bytes(a, b, c);
    }

    @Override
    public byte[] do_doughs(byte[] a, BytesHolder b, BytesHolder c) {
        return _impl.do_doughs(a, b, c);
    }

    @Override
    public int[][] do_raggeds(int[][] a, RaggedHolder b, RaggedHolder c) {
        return _impl.do_raggeds(a, b, c);
    }

    @Override
    public double[][] do_matrices(double[][] a, MatrixHolder b, MatrixHolder c) {
        return _impl.do_matrices(a, b, c);
    }

    @Override
    public Basics[][][] do_cubes(Basics[][][] a, CubeHolder b, CubeHolder c) {
        return _impl.do_cubes(a, b, c);
    }

    @Override
    public Cook do_cooks(Cook a, CookHolder b, CookHolder c) {
        return _impl.do_cooks(a, b, c);
    }

    @Override
    public Cook[] cookSequences(Cook[] a, CooksHolder b, CooksHolder c) {
        return _impl.cookSequences(a, b, c);
    }

    @Override
    public Washable washables(Washable a, WashableHolder b, WashableHolder c) {
        return _impl.washables(a, b, c);
    }

    @Override
    public void fail(int how) throws Empty, Burnt, Complex {
        _impl.fail(how);
    }

    @Override
    public int do_names(int in, int out, int result, int failure, int org, int handler) throws Burnt {
        return _impl.do_names(in, out, result, failure, org, handler);
    }

    @Override
    public String seasoned(String dish, Context context) {
        return _impl.seasoned(dish, context);
    }

    @Override
    public void wash(boolean hot) {
        _impl.wash(hot);
    }
}
