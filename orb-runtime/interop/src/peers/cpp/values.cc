#include "values.h"

namespace peer {

void fill(Sink::Point& value, Random& random) {
    fill(value.x, random);
    fill(value.y, random);
}

void dump(std::ostream& out, const Sink::Point& value) {
    dump(out, value.x);
    dump(out, value.y);
}

#define PEER_BASICS(EACH)                                                                                       \
    EACH(aBoolean) EACH(anOctet) EACH(aChar) EACH(aWchar) EACH(aShort) EACH(anUnsignedShort) EACH(aLong)         \
    EACH(anUnsignedLong) EACH(aLongLong) EACH(anUnsignedLongLong) EACH(aFloat) EACH(aDouble) EACH(aString)       \
    EACH(aWstring) EACH(aColour) EACH(aShortName) EACH(aBigNumber)

void fill(Sink::Basics& value, Random& random) {
#define EACH(member) fill(value.member, random);
    PEER_BASICS(EACH)
#undef EACH
}

void dump(std::ostream& out, const Sink::Basics& value) {
#define EACH(member) dump(out, value.member);
    PEER_BASICS(EACH)
#undef EACH
}

void fill(Sink::Nested& value, Random& random) {
    fill(value.corner, random);
    fill(value.outline, random);
    fill(value.matrix, random);
    fill(value.labels, random);
}

void dump(std::ostream& out, const Sink::Nested& value) {
    dump(out, value.corner);
    dump(out, value.outline);
    dump(out, value.matrix);
    dump(out, value.labels);
}

void fill(Sink::Tree& value, Random& random) {
    static int depth = 0;
    fill(value.weight, random);
    depth++;
    value.children.length(depth > 4 ? 0 : random.below(4));
    for (CORBA::ULong i = 0; i < value.children.length(); i++) {
        fill(value.children[i], random);
    }
    depth--;
}

void dump(std::ostream& out, const Sink::Tree& value) {
    dump(out, value.weight);
    out << "< ";
    for (CORBA::ULong i = 0; i < value.children.length(); i++) {
        dump(out, value.children[i]);
    }
    out << "> ";
}

template <class T>
T any(Random& random) {
    T value;
    fill(value, random);
    return value;
}

// A union is filled by the branch's modifier and dumped as discriminator and branch.

void fill(Sink::ByBoolean& value, Random& random) {
    if (random.below(2)) {
        value.number(any<CORBA::Long>(random));
    } else {
        value.text(text(random).c_str());
    }
}

void dump(std::ostream& out, const Sink::ByBoolean& value) {
    dump(out, value._d());
    if (value._d()) {
        dump(out, value.number());
    } else {
        dump(out, value.text());
    }
}

void fill(Sink::ByChar& value, Random& random) {
    switch (random.below(4)) {
        case 0: value.letter(any<CORBA::Short>(random)); break;
        case 1: value.letter(any<CORBA::Short>(random)); value._d('b'); break;
        case 2: value.last(any<Sink::Point>(random)); break;
        default: value._default();
    }
}

void dump(std::ostream& out, const Sink::ByChar& value) {
    switch (value._d()) {
        case 'a': case 'b': dump(out, value._d()); dump(out, value.letter()); break;
        case 'z': dump(out, value._d()); dump(out, value.last()); break;
        default: out << "none ";
    }
}

void fill(Sink::ByShort& value, Random& random) {
    switch (random.below(3)) {
        case 0: value.minusOne(any<CORBA::Octet>(random)); break;
        case 1: value.seven(any<CORBA::Double>(random)); break;
        default: value.other(text(random).c_str());
    }
}

void dump(std::ostream& out, const Sink::ByShort& value) {
    switch (value._d()) {
        case -1: dump(out, value.minusOne()); break;
        case 7: dump(out, value.seven()); break;
        default: dump(out, value.other());
    }
}

void fill(Sink::ByUnsignedShort& value, Random& random) {
    switch (random.below(3)) {
        case 0: value.top(any<CORBA::Octet>(random)); break;
        case 1: value.zero(any<CORBA::Double>(random)); break;
        default: value._default();
    }
}

void dump(std::ostream& out, const Sink::ByUnsignedShort& value) {
    switch (value._d()) {
        case 32767: dump(out, value.top()); break;
        case 0: dump(out, value.zero()); break;
        default: out << "none ";
    }
}

void fill(Sink::ByLong& value, Random& random) {
    switch (random.below(4)) {
        case 0: value.names(any<Sink::StringSeq>(random)); break;
        case 1:
        case 2: {
            Sink::LongMatrix matrix;
            fill(matrix, random);
            value.matrix(matrix);
            value._d(random.below(2) ? 2 : 3);
            break;
        }
        default: value.other(any<bool>(random));
    }
}

void dump(std::ostream& out, const Sink::ByLong& value) {
    switch (value._d()) {
        case 1: dump(out, value.names()); break;
        case 2:
        case 3: {
            dump(out, value._d());
            const Sink::LongMatrix_slice* matrix = value.matrix();
            for (int row = 0; row < 2; row++) {
                dump(out, matrix[row]);
            }
            break;
        }
        default: dump(out, value.other());
    }
}

void fill(Sink::ByUnsignedLong& value, Random& random) {
    switch (random.below(3)) {
        case 0: value.one(any<CORBA::Long>(random)); break;
        case 1: value.many(text(random).c_str()); break;
        default: value._default();
    }
}

void dump(std::ostream& out, const Sink::ByUnsignedLong& value) {
    switch (value._d()) {
        case 1: dump(out, value.one()); break;
        case 4000: dump(out, value.many()); break;
        default: out << "none ";
    }
}

void fill(Sink::ByLongLong& value, Random& random) {
    switch (random.below(3)) {
        case 0: value.below(any<CORBA::Long>(random)); break;
        case 1: value.above(text(random).c_str()); break;
        default: value.other(any<Sink::Colour>(random));
    }
}

void dump(std::ostream& out, const Sink::ByLongLong& value) {
    switch (value._d()) {
        case -5000: dump(out, value.below()); break;
        case 5000: dump(out, value.above()); break;
        default: dump(out, value.other());
    }
}

void fill(Sink::ByUnsignedLongLong& value, Random& random) {
    if (random.below(2)) {
        value.one(any<CORBA::Long>(random));
    } else {
        value.other(any<char>(random));
    }
}

void dump(std::ostream& out, const Sink::ByUnsignedLongLong& value) {
    if (value._d() == 1) {
        dump(out, value.one());
    } else {
        dump(out, value.other());
    }
}

void fill(Sink::ByLargeUnsignedShort& value, Random& random) {
    switch (random.below(3)) {
        case 0: value.top(any<CORBA::Octet>(random)); break;
        case 1: value.zero(any<CORBA::Double>(random)); break;
        default: value._default();
    }
}

void dump(std::ostream& out, const Sink::ByLargeUnsignedShort& value) {
    switch (value._d()) {
        case 65535: dump(out, value.top()); break;
        case 0: dump(out, value.zero()); break;
        default: out << "none ";
    }
}

void fill(Sink::ByLargeUnsignedLong& value, Random& random) {
    switch (random.below(3)) {
        case 0: value.one(any<CORBA::Long>(random)); break;
        case 1: value.many(text(random).c_str()); break;
        default: value._default();
    }
}

void dump(std::ostream& out, const Sink::ByLargeUnsignedLong& value) {
    switch (value._d()) {
        case 1: dump(out, value.one()); break;
        case 4000000000u: dump(out, value.many()); break;
        default: out << "none ";
    }
}

void fill(Sink::ByLargeLongLong& value, Random& random) {
    switch (random.below(3)) {
        case 0: value.below(any<CORBA::Long>(random)); break;
        case 1: value.above(text(random).c_str()); break;
        default: value.other(any<Sink::Colour>(random));
    }
}

void dump(std::ostream& out, const Sink::ByLargeLongLong& value) {
    switch (value._d()) {
        case -5000000000LL: dump(out, value.below()); break;
        case 5000000000LL: dump(out, value.above()); break;
        default: dump(out, value.other());
    }
}

void fill(Sink::ByColour& value, Random& random) {
    switch (random.below(3)) {
        case 0: value.warm(any<CORBA::Float>(random)); break;
        case 1: value.cold(any<Sink::ByBoolean>(random)); break;
        default: value.other(any<CORBA::WChar>(random));
    }
}

void dump(std::ostream& out, const Sink::ByColour& value) {
    switch (value._d()) {
        case Sink::red: dump(out, value.warm()); break;
        case Sink::blue: dump(out, value.cold()); break;
        default: dump(out, value.other());
    }
}

} // namespace peer
