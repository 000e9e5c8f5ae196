// Random values of every type in sink.idl, and their text, so that two values are equal if their texts are.
#pragma once

#include <random>
#include <sstream>
#include <string>
#include <type_traits>

#include "sink.hh"

namespace peer {

class Random {
public:
    explicit Random(unsigned seed) : engine(seed) {}
    unsigned below(unsigned bound) { return engine() % bound; }
    unsigned long long bits() { return (static_cast<unsigned long long>(engine()) << 32) | engine(); }
private:
    std::mt19937 engine;
};

// ---- basic types

inline void fill(bool& value, Random& random) { value = random.below(2); }
inline void fill(CORBA::Octet& value, Random& random) { value = static_cast<CORBA::Octet>(random.bits()); }
inline void fill(char& value, Random& random) { value = "abc XYZ 019\xe9"[random.below(12)]; }
inline void fill(CORBA::WChar& value, Random& random) { value = L"abc \u00e9\u03a9\u20ac\u4e2d"[random.below(8)]; }
inline void fill(CORBA::Short& value, Random& random) { value = static_cast<CORBA::Short>(random.bits()); }
inline void fill(CORBA::UShort& value, Random& random) { value = static_cast<CORBA::UShort>(random.bits()); }
inline void fill(CORBA::Long& value, Random& random) { value = static_cast<CORBA::Long>(random.bits()); }
inline void fill(CORBA::ULong& value, Random& random) { value = static_cast<CORBA::ULong>(random.bits()); }
inline void fill(CORBA::LongLong& value, Random& random) { value = static_cast<CORBA::LongLong>(random.bits()); }
inline void fill(CORBA::ULongLong& value, Random& random) { value = random.bits(); }
inline void fill(CORBA::Float& value, Random& random) { value = static_cast<CORBA::Float>(random.bits()) / 3; }
inline void fill(CORBA::Double& value, Random& random) { value = static_cast<CORBA::Double>(random.bits()) / 7; }
inline void fill(Sink::Colour& value, Random& random) { value = static_cast<Sink::Colour>(random.below(3)); }

inline std::string text(Random& random) {
    std::string made;
    for (unsigned left = random.below(17); left > 0; left--) {
        char c;
        fill(c, random);
        made += c;
    }
    return made;
}

inline std::basic_string<CORBA::WChar> wideText(Random& random) {
    std::basic_string<CORBA::WChar> made;
    for (unsigned left = random.below(17); left > 0; left--) {
        CORBA::WChar c;
        fill(c, random);
        made += c;
    }
    return made;
}

inline void fill(CORBA::String_member& value, Random& random) { value = text(random).c_str(); }
inline void fill(CORBA::WString_member& value, Random& random) { value = wideText(random).c_str(); }
inline void fill(_CORBA_String_element value, Random& random) { value = text(random).c_str(); }
inline void fill(_CORBA_WString_element value, Random& random) { value = wideText(random).c_str(); }

template <class T>
std::enable_if_t<std::is_arithmetic<T>::value> dump(std::ostream& out, T value) {
    out.precision(17);
    out << +value << ' ';
}
inline void dump(std::ostream& out, CORBA::WChar value) { out << 'L' << static_cast<unsigned>(value) << ' '; }
inline void dump(std::ostream& out, Sink::Colour value) { out << '#' << static_cast<int>(value) << ' '; }
inline void dump(std::ostream& out, const char* value) { out << '"' << value << "\" "; }
inline void dump(std::ostream& out, const CORBA::WChar* value) {
    for (; *value; value++) {
        dump(out, *value);
    }
    out << "; ";
}
inline void dump(std::ostream& out, const CORBA::String_member& value) { dump(out, static_cast<const char*>(value)); }
inline void dump(std::ostream& out, const CORBA::WString_member& value) {
    dump(out, static_cast<const CORBA::WChar*>(value));
}
inline void dump(std::ostream& out, const _CORBA_String_element& value) { dump(out, static_cast<const char*>(value)); }
inline void dump(std::ostream& out, const _CORBA_WString_element& value) {
    dump(out, static_cast<const CORBA::WChar*>(value));
}

// ---- sequences and arrays

template <class T>
auto fill(T& sequence, Random& random) -> decltype(sequence.length(0u), void());
template <class T>
auto dump(std::ostream& out, const T& sequence) -> decltype(sequence.maximum(), void());

template <class T, std::size_t N>
void fill(T (&array)[N], Random& random) {
    for (T& element : array) {
        fill(element, random);
    }
}

template <class T, std::size_t N>
void dump(std::ostream& out, const T (&array)[N]) {
    out << "[ ";
    for (const T& element : array) {
        dump(out, element);
    }
    out << "] ";
}

void fill(Sink::Point& value, Random& random);
void fill(Sink::Basics& value, Random& random);
void fill(Sink::Nested& value, Random& random);
void fill(Sink::Tree& value, Random& random);
void dump(std::ostream& out, const Sink::Point& value);
void dump(std::ostream& out, const Sink::Basics& value);
void dump(std::ostream& out, const Sink::Nested& value);
void dump(std::ostream& out, const Sink::Tree& value);

// A sequence of arrays hands out pointers to slices.
inline void fill(Sink::LongMatrix_slice* matrix, Random& random) {
    fill(matrix[0], random);
    fill(matrix[1], random);
}
inline void dump(std::ostream& out, const Sink::LongMatrix_slice* matrix) {
    dump(out, matrix[0]);
    dump(out, matrix[1]);
}

#define PEER_UNION(T)                    \
    void fill(Sink::T& value, Random& random); \
    void dump(std::ostream& out, const Sink::T& value);
PEER_UNION(ByBoolean)
PEER_UNION(ByChar)
PEER_UNION(ByShort)
PEER_UNION(ByUnsignedShort)
PEER_UNION(ByLong)
PEER_UNION(ByUnsignedLong)
PEER_UNION(ByLongLong)
PEER_UNION(ByUnsignedLongLong)
PEER_UNION(ByLargeUnsignedShort)
PEER_UNION(ByLargeUnsignedLong)
PEER_UNION(ByLargeLongLong)
PEER_UNION(ByColour)
#undef PEER_UNION

template <class T>
auto fill(T& sequence, Random& random) -> decltype(sequence.length(0u), void()) {
    CORBA::ULong length = random.below(4);
    sequence.length(length);
    for (CORBA::ULong i = 0; i < length; i++) {
        fill(sequence[i], random);
    }
}

template <class T>
auto dump(std::ostream& out, const T& sequence) -> decltype(sequence.maximum(), void()) {
    out << "( ";
    for (CORBA::ULong i = 0; i < sequence.length(); i++) {
        dump(out, sequence[i]);
    }
    out << ") ";
}

} // namespace peer
