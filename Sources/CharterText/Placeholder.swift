// CharterText
