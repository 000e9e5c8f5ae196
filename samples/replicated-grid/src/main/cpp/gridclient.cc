// A client of another vendor's ORB: writes to row 1 of the grid until the last cell is set, and reads everything back.
// It knows nothing of replicas. When a replica dies under a call, omniORB says so once (COMM_FAILURE, completed: maybe) and uses
// another address from then on; setting a cell twice does no harm, so the call is made again.

#include <grid.hh>
#include <cstdlib>
#include <iostream>

static const int COLUMNS = 100;
static const int ATTEMPTS = 200;

static long failures = 0;

template <typename Call>
static void repeat(Call call) {
    for (int attempt = 1;; attempt++) {
        try {
            call();
            return;
        } catch (CORBA::COMM_FAILURE&) {
            failures++;
            if (attempt == ATTEMPTS) throw;
        } catch (CORBA::TRANSIENT&) {
            failures++;
            if (attempt == ATTEMPTS) throw;
        }
        omni_thread::sleep(0, 50000000);
    }
}

int main(int argc, char** argv) {
    try {
        CORBA::ORB_var orb = CORBA::ORB_init(argc, argv);
        CORBA::Object_var found = orb->string_to_object("corbaname:rir:#grid");
        grid_var cells = grid::_unchecked_narrow(found);
        std::cout << "omniORB client: writing" << std::endl;
        CORBA::Long written[COLUMNS] = {0};
        CORBA::Long writes = 0;
        CORBA::Long end = 0;
        while (writes % 100 != 0 || end == 0) {
            int column = std::rand() % COLUMNS;
            writes++;
            repeat([&] { cells->set(1, column, writes); });
            written[column] = writes;
            if (writes % 100 == 0) {
                repeat([&] { end = cells->get(99, 99); });
            }
        }
        int lost = 0;
        for (int column = 0; column < COLUMNS; column++) {
            CORBA::Long value = -1;
            repeat([&] { value = cells->get(1, column); });
            if (value != written[column]) lost++;
        }
        std::cout << "omniORB client: " << writes << " writes, " << failures << " failed calls made again; " << lost << " of "
                  << COLUMNS << " cells are not what was written" << std::endl;
        orb->destroy();
        return lost == 0 ? 0 : 1;
    } catch (CORBA::Exception& failed) {
        std::cerr << "omniORB client: " << failed._name() << std::endl;
        return 1;
    }
}
