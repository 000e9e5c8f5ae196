package org.pleiad.orb.interceptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omg.CORBA.Any;
import org.omg.CORBA.TCKind;
import org.omg.IOP.Codec;
import org.omg.IOP.CodecFactory;
import org.omg.IOP.CodecFactoryHelper;
import org.omg.IOP.CodecFactoryPackage.UnknownEncoding;
import org.omg.IOP.CodecFactoryPackage.UnsupportedCodeset;
import org.omg.IOP.CodecPackage.FormatMismatch;
import org.omg.IOP.CodecPackage.InvalidTypeForEncoding;
import org.omg.IOP.CodecPackage.TypeMismatch;
import org.omg.IOP.ENCODING_CDR_ENCAPS;
import org.omg.IOP.Encoding;
import org.omg.IOP.Encoding_1_2;
import org.pleiad.orb.Pleiad;

/** Anys to octets and back. */
class CodecTest {
    private Pleiad orb;
    private CodecFactory codecs;

    @BeforeEach
    void start() {
        orb = Pleiad.builder().build();
        codecs = CodecFactoryHelper.narrow(orb.initialReference("CodecFactory"));
    }

    @AfterEach
    void stop() {
        orb.close();
    }

    private Codec codec(int minor) throws UnknownEncoding {
        return codecs.create_codec(new Encoding(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) minor));
    }

    private Any text(String value) {
        Any any = orb.orb().create_any();
        any.insert_string(value);
        return any;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatIsEncodedIsDecodedAgain(int minor) throws Exception {
        Codec codec = codec(minor);
        assertThat(codec.decode(codec.encode(text("häuser"))).extract_string()).isEqualTo("häuser");
        Any number = orb.orb().create_any();
        number.insert_double(2.5);
        byte[] value = codec.encode_value(number);
        assertThat(value).as("byte order, padding, eight octets").hasSize(16);
        assertThat(codec.decode_value(value, number.type()).extract_double()).isEqualTo(2.5);
    }

    @Test
    void wideCharactersNeedMoreThanVersion10() throws Exception {
        Any wide = orb.orb().create_any();
        wide.insert_wstring("häuser");
        assertThat(codec(2).decode(codec(2).encode(wide)).extract_wstring()).isEqualTo("häuser");
        assertThatThrownBy(() -> codec(0).encode(wide)).isInstanceOf(InvalidTypeForEncoding.class);
    }

    @Test
    void readsLittleEndianToo() throws Exception {
        Any any = codec(2).decode_value(
                        new byte[] {1, 0, 0, 0, 7, 0, 0, 0}, orb.orb().get_primitive_tc(TCKind.tk_long));
        assertThat(any.extract_long()).isEqualTo(7);
    }

    @Test
    void refusesWhatIsNoEncapsulation() throws Exception {
        Codec codec = codec(2);
        assertThatThrownBy(() -> codec.decode(new byte[0])).isInstanceOf(FormatMismatch.class);
        assertThatThrownBy(() -> codec.decode(new byte[] {2, 0, 0, 0})).isInstanceOf(FormatMismatch.class);
        byte[] whole = codec.encode(text("abc"));
        for (int length = 1; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> codec.decode(part)).isInstanceOf(FormatMismatch.class);
        }
        assertThatThrownBy(() ->
                        codec.decode_value(new byte[] {0, 0, 0, 0}, orb.orb().get_primitive_tc(TCKind.tk_long)))
                .isInstanceOf(TypeMismatch.class);
    }

    @Test
    void refusesUnknownFormats() {
        assertThatThrownBy(() -> codec(3)).isInstanceOf(UnknownEncoding.class);
        assertThatThrownBy(() -> codecs.create_codec(new Encoding((short) 1, (byte) 1, (byte) 2)))
                .isInstanceOf(UnknownEncoding.class);
    }

    @Test
    void codeSetsMayBeChosen() throws Exception {
        Any text = text("\u03c9");
        assertThatThrownBy(() -> codec(2).encode_value(text)).isInstanceOf(InvalidTypeForEncoding.class);
        Codec utf8 = codecs.create_codec_with_codesets(
                new Encoding_1_2(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) 2, 0x05010001, 0x00010109));
        byte[] octets = utf8.encode_value(text);
        assertThat(octets)
                .as("order, padding, length, two octets and the terminator")
                .hasSize(11);
        assertThat(utf8.decode_value(octets, text.type()).extract_string()).isEqualTo("\u03c9");
    }

    @Test
    void unknownCodeSetsAreRefusedByNumber() {
        assertThatThrownBy(() -> codecs.create_codec_with_codesets(
                        new Encoding_1_2(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) 2, 0x05010001, 0x00010100)))
                .isInstanceOfSatisfying(
                        UnsupportedCodeset.class,
                        refused -> assertThat(refused.codeset).isEqualTo(0x00010100));
        assertThatThrownBy(() -> codecs.create_codec_with_codesets(
                        new Encoding_1_2(ENCODING_CDR_ENCAPS.value, (byte) 1, (byte) 2, 7, 0)))
                .isInstanceOfSatisfying(
                        UnsupportedCodeset.class,
                        refused -> assertThat(refused.codeset).isEqualTo(7));
    }
}
