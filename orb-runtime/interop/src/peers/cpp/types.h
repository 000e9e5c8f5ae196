// The echo operations of sink.idl by how the C++ mapping passes their type.
#pragma once

#define PEER_SCALARS(EACH)                                                                                     \
    EACH(boolean, CORBA::Boolean) EACH(octet, CORBA::Octet) EACH(char, CORBA::Char) EACH(wchar, CORBA::WChar)   \
    EACH(short, CORBA::Short) EACH(ushort, CORBA::UShort) EACH(long, CORBA::Long) EACH(ulong, CORBA::ULong)     \
    EACH(longlong, CORBA::LongLong) EACH(ulonglong, CORBA::ULongLong) EACH(float, CORBA::Float)                 \
    EACH(double, CORBA::Double) EACH(Colour, Sink::Colour)

#define PEER_STRINGS(EACH) EACH(string) EACH(ShortName)
#define PEER_WSTRINGS(EACH) EACH(wstring) EACH(ShortWideName)

// Structs and unions of fixed length.
#define PEER_FIXED(EACH) EACH(Point) EACH(ByChar) EACH(ByUnsignedShort) EACH(ByUnsignedLongLong) EACH(ByLargeUnsignedShort)

#define PEER_VARIABLE(EACH)                                                                                       \
    EACH(Basics) EACH(BooleanSeq) EACH(OctetSeq) EACH(CharSeq) EACH(WcharSeq) EACH(ShortSeq) EACH(UnsignedShortSeq) \
    EACH(LongSeq) EACH(UnsignedLongSeq) EACH(LongLongSeq) EACH(UnsignedLongLongSeq) EACH(FloatSeq) EACH(DoubleSeq)  \
    EACH(StringSeq) EACH(WstringSeq) EACH(ColourSeq) EACH(PointSeq) EACH(BasicsSeq) EACH(BoundedLongSeq)            \
    EACH(BoundedNameSeq) EACH(LongSeqSeq) EACH(StringCube) EACH(MatrixSeq) EACH(Nested) EACH(Tree) EACH(ByBoolean)  \
    EACH(ByShort) EACH(ByLong) EACH(ByUnsignedLong) EACH(ByLongLong) EACH(ByLargeUnsignedLong)                      \
    EACH(ByLargeLongLong) EACH(ByColour)

#define PEER_FIXED_ARRAYS(EACH) EACH(LongMatrix) EACH(PointArray)
#define PEER_VARIABLE_ARRAYS(EACH) EACH(StringArray) EACH(SeqArray)
