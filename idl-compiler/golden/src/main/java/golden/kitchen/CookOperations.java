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

/**
 * Operations of IDL {@code kitchen::Cook}, id {@code IDL:pleiad.org/kitchen/Cook:1.0}.
 */
@Generated("org.pleiad.idl")
public interface CookOperations extends Washable {

    /**
     * every type in, inout, out and as a result
     */
    boolean booleans(boolean a, BooleanHolder b, BooleanHolder c);

    byte octets(byte a, ByteHolder b, ByteHolder c);

    char chars(char a, CharHolder b, CharHolder c);

    char wchars(char a, CharHolder b, CharHolder c);

    short shorts(short a, ShortHolder b, ShortHolder c);

    short ushorts(short a, ShortHolder b, ShortHolder c);

    int longs(int a, IntHolder b, IntHolder c);

    int ulongs(int a, IntHolder b, IntHolder c);

    long longlongs(long a, LongHolder b, LongHolder c);

    long ulonglongs(long a, LongHolder b, LongHolder c);

    float floats(float a, FloatHolder b, FloatHolder c);

    double doubles(double a, DoubleHolder b, DoubleHolder c);

    String strings(String a, StringHolder b, StringHolder c);

    String wstrings(String a, StringHolder b, StringHolder c);

    String boundeds(String a, StringHolder b, StringHolder c);

    BigDecimal do_prices(BigDecimal a, PriceHolder b, PriceHolder c);

    Any do_anys(Any a, AnyHolder b, AnyHolder c);

    org.omg.CORBA.Object do_objects(org.omg.CORBA.Object a, ObjectHolder b, ObjectHolder c);

    TypeCode do_types(TypeCode a, TypeCodeHolder b, TypeCodeHolder c);

    Spice do_spices(Spice a, SpiceHolder b, SpiceHolder c);

    Basics do_basics(Basics a, BasicsHolder b, BasicsHolder c);

    Texts do_texts(Texts a, TextsHolder b, TextsHolder c);

    Collections do_collections(Collections a, CollectionsHolder b, CollectionsHolder c);

    Tree do_trees(Tree a, TreeHolder b, TreeHolder c);

    ByShort unions(ByShort a, ByShortHolder b, ByShortHolder c);

    BySpice spicedUnions(BySpice a, BySpiceHolder b, BySpiceHolder c);

    byte[] do_bytes(byte[] a, BytesHolder b, BytesHolder c);

    byte[] do_doughs(byte[] a, BytesHolder b, BytesHolder c);

    int[][] do_raggeds(int[][] a, RaggedHolder b, RaggedHolder c);

    double[][] do_matrices(double[][] a, MatrixHolder b, MatrixHolder c);

    Basics[][][] do_cubes(Basics[][][] a, CubeHolder b, CubeHolder c);

    Cook do_cooks(Cook a, CookHolder b, CookHolder c);

    Cook[] cookSequences(Cook[] a, CooksHolder b, CooksHolder c);

    Washable washables(Washable a, WashableHolder b, WashableHolder c);

    /**
     * exceptions, names that the generated code uses itself, a context
     */
    void fail(int how) throws Empty, Burnt, Complex;

    int do_names(int in, int out, int result, int failure, int org, int handler) throws Burnt;

    String seasoned(String dish, Context context);
}
