// Calls of a grid as they are asked for on the standard input: "ref REFERENCE", "set ROW VALUE", "get ROW". Each of the
// last two answers with a line "CALL ..." that says what the program was given.
#pragma once

#include <iostream>
#include <sstream>
#include <string>

#include "grid.hh"

namespace peer {

inline const char* completion(CORBA::CompletionStatus status) {
    switch (status) {
        case CORBA::COMPLETED_YES:
            return "YES";
        case CORBA::COMPLETED_NO:
            return "NO";
        default:
            return "MAYBE";
    }
}

inline int calls(CORBA::ORB_ptr orb) {
    Tables::grid_var grid;
    std::cout << "READY" << std::endl;
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        std::string word;
        words >> word;
        try {
            if (word == "ref") {
                words >> word;
                CORBA::Object_var object = orb->string_to_object(word.c_str());
                grid = Tables::grid::_unchecked_narrow(object);
                std::cout << "CALL ref" << std::endl;
            } else if (word == "set") {
                CORBA::Short row;
                CORBA::Long value;
                words >> row >> value;
                grid->set(row, 0, value);
                std::cout << "CALL done" << std::endl;
            } else if (word == "get") {
                CORBA::Short row;
                words >> row;
                std::cout << "CALL " << grid->get(row, 0) << std::endl;
            }
        } catch (const CORBA::SystemException& thrown) {
            std::cout << "CALL " << thrown._name() << " " << completion(thrown.completed()) << std::endl;
        } catch (const CORBA::Exception& thrown) {
            std::cout << "CALL " << thrown._name() << std::endl;
        }
    }
    return 0;
}

} // namespace peer
