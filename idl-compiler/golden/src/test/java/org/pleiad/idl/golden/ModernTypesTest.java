package org.pleiad.idl.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.modern.AgesHelper;
import golden.modern.AllBits;
import golden.modern.AllBitsHelper;
import golden.modern.Bits;
import golden.modern.BitsHelper;
import golden.modern.BitsHolder;
import golden.modern.BySmall;
import golden.modern.BySmallHelper;
import golden.modern.ByWide;
import golden.modern.ByWideHelper;
import golden.modern.FewHelper;
import golden.modern.Keeper;
import golden.modern.KeeperHelper;
import golden.modern.KeeperPOA;
import golden.modern.ModeFlags;
import golden.modern.ModeHelper;
import golden.modern.ModeHolder;
import golden.modern.Tree;
import golden.modern.TreeHelper;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.omg.CORBA.Any;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.MARSHAL;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CORBA.portable.InputStream;
import org.omg.CORBA.portable.OutputStream;
import org.omg.PortableServer.POAHelper;
import org.pleiad.orb.group.ReadOnlyOperations;

/** Types that only IDL 4 has. */
class ModernTypesTest {
    private final ORB orb = ORB.init(new String[0], new Properties());
    private final ORB other = ORB.init(new String[0], new Properties());
    private final OutputStream out = orb.create_output_stream();

    @AfterEach
    void stop() {
        other.destroy();
        orb.destroy();
    }

    private InputStream written() {
        return out.create_input_stream();
    }

    private static BitSet mode(ModeFlags... flags) {
        var set = new BitSet();
        for (ModeFlags flag : flags) {
            set.set(flag.getPosition());
        }
        return set;
    }

    private static Tree tree(String... children) {
        var tree = new Tree();
        tree.small = -7;
        tree.count = (byte) 200;
        tree.children = new LinkedHashMap<>();
        for (String child : children) {
            tree.children.put(child, tree());
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, BitSet>[] modes = new Map[] {Map.of("\u03b1", mode(ModeFlags.write)), Map.of()};
        tree.modes = modes;
        tree.shown = mode(ModeFlags.execute, ModeFlags.read);
        tree.bits = new AllBits[] {new AllBits(), new AllBits()};
        tree.bits[1].set_high((short) -2048);
        tree.bits[1].set_rest((1L << 44) - 1);
        return tree;
    }

    @Test
    void fieldsOfBitSetsKeepToTheirBits() {
        var bits = new Bits();
        bits.set_low((byte) 5);
        bits.set_flag(true);
        bits.set_high((short) -1);
        assertThat(bits.get_low()).isEqualTo((byte) 5);
        assertThat(bits.get_flag()).isTrue();
        assertThat(bits.get_high()).isEqualTo((short) -1);
        bits.set_high((short) 2047);
        bits.set_flag(false);
        assertThat(bits.get_high()).isEqualTo((short) 2047);
        assertThat(bits.get_low()).isEqualTo((byte) 5);
        assertThatThrownBy(() -> bits.set_low((byte) 8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bits.set_low((byte) -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bits.set_high((short) 2048)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bits.set_high((short) -2049)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bitSetsAreIntegersOnTheWireTheFirstFieldLowest() throws Exception {
        var bits = new Bits();
        bits.set_low((byte) 5);
        bits.set_flag(true);
        bits.set_high((short) 0x123);
        BitsHelper.write(out, bits);
        assertThat(written().read_ulong()).isEqualTo(0x1230D);
        assertThat(BitsHelper.type().content_type().kind()).isEqualTo(TCKind.tk_ulong);
        assertThat(AllBitsHelper.type().content_type().kind()).isEqualTo(TCKind.tk_ulonglong);
    }

    @Test
    void bitMasksAreIntegersOnTheWire() {
        ModeHelper.write(out, mode(ModeFlags.read, ModeFlags.execute));
        assertThat(written().read_ushort()).isEqualTo((short) 0x801);
        assertThat(ModeFlags.execute.getValue()).isEqualTo(0x800);
        assertThat(ModeHelper.read(written())).isEqualTo(mode(ModeFlags.read, ModeFlags.execute));
    }

    @Test
    void bitsThatAreNotDeclaredAreRefused() {
        var beyond = new BitSet();
        beyond.set(12);
        assertThatThrownBy(() -> ModeHelper.write(out, beyond)).isInstanceOf(BAD_PARAM.class);
        out.write_ushort((short) 0x1000);
        assertThatThrownBy(() -> ModeHelper.read(written())).isInstanceOf(MARSHAL.class);
        OutputStream more = orb.create_output_stream();
        more.write_ulong(1 << 20);
        assertThatThrownBy(() -> BitsHelper.read(more.create_input_stream())).isInstanceOf(MARSHAL.class);
    }

    @Test
    void treesOfMapsComeBack() {
        Tree sent = tree("left", "right");
        TreeHelper.write(out, sent);
        Tree got = TreeHelper.read(written());
        assertThat(got).usingRecursiveComparison().isEqualTo(sent);
        assertThat(got.children.keySet()).containsExactly("left", "right");

        Any any = orb.create_any();
        TreeHelper.insert(any, sent);
        Any outer = orb.create_any();
        outer.insert_any(any);
        Any inner = outer.create_input_stream().read_any();
        assertThat(inner.type().equal(TreeHelper.type())).isTrue();
        assertThat(TreeHelper.extract(inner)).usingRecursiveComparison().isEqualTo(sent);
    }

    @Test
    void mapsAreWhatSequencesOfPairsAreOnTheWire() {
        AgesHelper.write(out, Map.of("Maia", 7));
        InputStream in = written();
        assertThat(in.read_ulong()).isEqualTo(1);
        assertThat(in.read_string()).isEqualTo("Maia");
        assertThat(in.read_long()).isEqualTo(7);
    }

    @Test
    void boundsAndForgedLengthsOfMapsAreChecked() {
        Map<Integer, Bits[]> three = Map.of(1, new Bits[0], 2, new Bits[0], 3, new Bits[0]);
        assertThatThrownBy(() -> FewHelper.write(out, three)).isInstanceOf(MARSHAL.class);
        out.write_ulong(3);
        assertThatThrownBy(() -> FewHelper.read(written())).isInstanceOf(MARSHAL.class);
        OutputStream forged = orb.create_output_stream();
        forged.write_ulong(Integer.MAX_VALUE);
        assertThatThrownBy(() -> AgesHelper.read(forged.create_input_stream())).isInstanceOf(MARSHAL.class);
    }

    @Test
    void unionsAreSwitchedByWideCharactersAndSmallIntegers() {
        var wide = new ByWide();
        wide.other('z', "rest");
        ByWideHelper.write(out, wide);
        assertThat(ByWideHelper.read(written()).other()).isEqualTo("rest");
        var small = new BySmall();
        small.minus(-1L);
        assertThat(small.discriminator()).isEqualTo((byte) -1);
        Any any = orb.create_any();
        BySmallHelper.insert(any, small);
        assertThat(BySmallHelper.extract(any).minus()).isEqualTo(-1L);
    }

    @Test
    void mapsAndBitsTravelThroughACall() throws Exception {
        var servant = new KeeperPOA() {
            @Override
            public int size() {
                return 0;
            }

            @Override
            public boolean knows(String name) {
                return false;
            }

            @Override
            public Map<String, Integer> keep(
                    Map<String, Integer> added, ModeHolder how, BitsHolder rest, Map<Character, Double> unnamed) {
                how.value.flip(ModeFlags.write.getPosition());
                rest.value = new Bits();
                rest.value.set_low((byte) unnamed.size());
                return Map.of(
                        "sum", added.values().stream().mapToInt(each -> each).sum());
            }
        };
        var poa = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
        poa.the_POAManager().activate();
        String reference = orb.object_to_string(poa.servant_to_reference(servant));
        Keeper keeper = KeeperHelper.narrow(other.string_to_object(reference));

        var how = new ModeHolder(mode(ModeFlags.read));
        var rest = new BitsHolder();
        assertThat(keeper.keep(Map.of("a", 1, "b", 2), how, rest, Map.of('x', 0.5)))
                .isEqualTo(Map.of("sum", 3));
        assertThat(how.value).isEqualTo(mode(ModeFlags.read, ModeFlags.write));
        assertThat(rest.value.get_low()).isEqualTo((byte) 1);
    }

    @Test
    void operationsThatOnlyReadAreFoundAtTheSkeleton() {
        assertThat(ReadOnlyOperations.of(KeeperPOA.class)).isEqualTo(Map.of("_get_size", "LEASED", "knows", "LOCAL"));
    }
}
